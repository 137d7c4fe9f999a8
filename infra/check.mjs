// Checks the files of this folder as far as a machine without a container engine can. Run after a build.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeEnvironment, composeProblems } from './check/compose.mjs';
import { dockerfileProblems, environmentOf, exposedPort } from './check/dockerfile.mjs';
import { variablesDescribed, variablesRead, variablesSet } from './check/environment.mjs';
import { proxyProblems } from './check/proxy.mjs';
import { unitProblems } from './check/systemd.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const infra = (pattern) =>
  globSync(pattern, { cwd: join(root, 'infra') }).map((file) => join(root, 'infra', file));

const dockerfiles = infra('containers/*.Dockerfile');
const compose = join(root, 'infra', 'compose.yaml');
const portalPort = exposedPort(join(root, 'infra', 'containers', 'portal.Dockerfile'));
const problems = [
  ...dockerfiles.flatMap((file) => dockerfileProblems(file, root)),
  ...composeProblems(compose),
  ...infra('systemd/*.service').flatMap((file) => unitProblems(file, root)),
  ...infra('proxy/*').flatMap((file) => proxyProblems(file, portalPort)),
  ...environmentProblems(),
];

for (const problem of problems) console.error(problem.replaceAll(root, ''));
console.log(
  problems.length
    ? `${problems.length} problems`
    : 'Infrastructure files agree with each other and with the code.',
);
process.exitCode = problems.length ? 1 : 0;

/** What infra sets must be read by the code, and what the code reads must be described for operators. */
function environmentProblems() {
  const read = variablesRead(root, ['apps/api/src', 'apps/portal/src', 'apps/portal/start.mjs']);
  const started = variablesRead(root, ['scripts/start', 'scripts/chromium.mjs']);
  const described = variablesDescribed(join(root, 'docs', 'operators.md'));
  const set = [
    ...dockerfiles.flatMap((file) => Object.keys(environmentOf(file))),
    ...composeEnvironment(compose),
    ...infra('systemd/*.env.example').flatMap(variablesSet),
  ].filter((name) => name !== 'NODE_ENV');
  return [
    ...[...new Set(set)]
      .filter((name) => !read.has(name))
      .map((name) => `infra sets ${name}, which nobody reads`),
    ...[...new Set([...read, ...started])]
      .filter((name) => !described.has(name))
      .map((name) => `${name} is read by the code but not described in docs/operators.md`),
    ...[...described]
      .filter((name) => !read.has(name) && !started.has(name))
      .map((name) => `docs/operators.md describes ${name}, which nobody reads`),
  ];
}
