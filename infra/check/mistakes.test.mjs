import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { composeProblems } from './compose.mjs';
import { dockerfileProblems } from './dockerfile.mjs';
import { variablesRead } from './environment.mjs';
import { proxyProblems } from './proxy.mjs';
import { unitProblems } from './systemd.mjs';

/** A copy of infra beside files that stand for a finished build. */
let root;
const at = (file) => join(root, 'infra', file);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'infra-'));
  cpSync(fileURLToPath(new URL('..', import.meta.url)), join(root, 'infra'), { recursive: true });
  for (const file of [
    'package.json',
    'node_modules/.bin/node',
    'packages/domain/package.json',
    'apps/api/package.json',
    'apps/api/dist/main.js',
    'apps/portal/package.json',
    'apps/portal/start.mjs',
    'apps/portal/build/handler.js',
  ]) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
  }
});
afterEach(() => rmSync(root, { recursive: true }));

function mistake(file, from, to) {
  const text = readFileSync(at(file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(at(file), text.replace(from, to));
}

describe('Dockerfiles', () => {
  const file = 'containers/api.Dockerfile';
  const problems = () => dockerfileProblems(at(file), root).join('\n');

  test('pass as they are', () => expect(problems()).toBe(''));

  test.each([
    ['a source that is missing', '/src/packages ', '/src/pakages ', 'COPY pakages'],
    ['a stage that is missing', '--from=build /src/packages', '--from=built /src/packages', 'names no stage'],
    ['a program that was not copied', 'apps/api/dist/main.js', 'apps/api/dist/server.js', 'not in the image'],
    ['ports that differ', 'EXPOSE 4000', 'EXPOSE 4001', 'ports differ'],
    ['a container that runs as root', 'USER node', 'USER root', 'runs as root'],
    ['a missing health check', 'HEALTHCHECK', 'LABEL', 'no HEALTHCHECK'],
  ])('are refused for %s', (_name, from, to, sentence) => {
    mistake(file, from, to);
    expect(problems()).toContain(sentence);
  });
});

test('a Dockerfile without a package that is needed at run time is refused', () => {
  const file = 'containers/portal.Dockerfile';
  const here = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
  for (const name of ['apps/portal/package.json', 'packages/doorstep/package.json'])
    cpSync(here(name), join(root, name));
  for (const folder of [
    'apps/portal/serving',
    'packages/doorstep/dist',
    'node_modules/rate-limiter-flexible',
  ])
    mkdirSync(join(root, folder), { recursive: true });
  expect(dockerfileProblems(at(file), root)).toEqual([]);
  mistake(file, 'COPY --from=build /src/node_modules/rate-limiter-flexible', '# ');
  expect(dockerfileProblems(at(file), root).join()).toContain('rate-limiter-flexible is needed at run time');
});

describe('the compose file', () => {
  const problems = () => composeProblems(at('compose.yaml')).join('\n');

  test('passes as it is', () => expect(problems()).toBe(''));

  test.each([
    ['an address of no service', '@database:5432', '@db:5432', 'is no service'],
    ['a port nobody opens', 'http://api:4000', 'http://api:4001', 'does not open'],
    ['a network apart', 'networks: [front, back]', 'networks: [front]', 'no common network'],
    [
      'a published port nobody listens on',
      ':3000\n    networks',
      ':3001\n    networks',
      'publishes port 3001',
    ],
    ['a variable the example lacks', 'DEMO:-off', 'DEMONSTRATION:-off', 'is not in .env.example'],
    ['a volume that is not declared', '- database:/var', '- data:/var', 'no volume data'],
    [
      'a Dockerfile that is not there',
      'containers/api.Dockerfile',
      'containers/app.Dockerfile',
      'which is not there',
    ],
  ])('is refused for %s', (_name, from, to, sentence) => {
    mistake('compose.yaml', from, to);
    expect(problems()).toContain(sentence);
  });
});

describe('units and proxies', () => {
  test('pass as they are', () => {
    expect(unitProblems(at('systemd/samenspel-api.service'), root)).toEqual([]);
    expect(unitProblems(at('systemd/samenspel-portal.service'), root)).toEqual([]);
    expect(proxyProblems(at('proxy/nginx.conf'), '3000')).toEqual([]);
    expect(proxyProblems(at('proxy/Caddyfile'), '3000')).toEqual([]);
  });

  test('a unit that starts a missing script is refused', () => {
    mistake('systemd/samenspel-api.service', 'dist/main.js', 'dist/server.js');
    expect(unitProblems(at('systemd/samenspel-api.service'), root)[0]).toContain('not there');
  });

  test('a proxy that believes the client is refused', () => {
    mistake('proxy/nginx.conf', 'proxy_set_header X-Forwarded-Host $host;', '');
    expect(proxyProblems(at('proxy/nginx.conf'), '3000')[0]).toContain('X-Forwarded-Host');
  });

  test('a proxy that leads elsewhere is refused', () => {
    mistake('proxy/Caddyfile', '127.0.0.1:3000', '127.0.0.1:8080');
    expect(proxyProblems(at('proxy/Caddyfile'), '3000')[0]).toContain('3000');
  });
});

test('variables are found however the code reads them', () => {
  writeFileSync(
    join(root, 'apps/api/dist/a.ts'),
    `process.env.ONE; env['TWO']; port(env, 'THREE', 1); defineEnvVars({\n  FOUR: { schema },\n})`,
  );
  expect([...variablesRead(root, ['apps/api/dist'])].sort()).toEqual(['FOUR', 'ONE', 'THREE', 'TWO']);
});
