import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headsFile, signCheckpoint } from '../checkpoint/checkpoint.ts';
import { newSigningKey, publicKeyText, signingKeyPem } from '../checkpoint/keys.ts';
import { headOf } from '../testing/logged-stream.ts';
import { randomHistory } from '../testing/random-history.ts';
import { ORIGIN, writeDossier } from '../testing/write-dossier.ts';

// What runs is the built program, copied to where nothing else of ours is.
const built = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const streams = randomHistory(15);
const privateKey = newSigningKey();
const key = publicKeyText(ORIGIN, privateKey);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verifier-'));
  const { copyVerifier } = await import(pathToFileURL(built).href);
  await writeDossier(join(folder, 'good'), { streams, privateKey });
  await copyVerifier(join(folder, 'good', 'verify'));
  const cut = streams.map(({ events, ...stream }) => ({ ...stream, events: events.slice(0, 1) }));
  await writeDossier(join(folder, 'cut'), { streams: cut, privateKey });
  await mkdir(join(folder, 'kept'));
  const leaves = streams.map(headOf);
  await writeFile(
    join(folder, 'kept/checkpoint.txt'),
    signCheckpoint({ origin: ORIGIN, leaves, privateKey }),
  );
  await writeFile(join(folder, 'kept/heads.jsonl'), headsFile(leaves));
  await writeFile(join(folder, 'key.txt'), `${key}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

function run(words: string[], environment = { LANG: 'en_US.UTF-8' }, node = process.execPath) {
  const program = join(folder, 'good/verify/samenspel-verify.js');
  return spawnSync(node, [program, ...words], { cwd: folder, env: environment, encoding: 'utf8' });
}

test('a dossier that holds ends with 0 and says what was not proven', () => {
  const { status, stdout, stderr } = run(['good']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('All holds.\n\nNot proven:\n- That the history was not rewritten');
});

test('a dossier that does not hold ends with 1 and says where', () => {
  const { status, stdout } = run(['cut', '--checkpoint', 'kept', '--key', 'key.txt']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/CUT_TAIL {2}\S.* @ 1: By the checkpoint from elsewhere/);
});

test('a checkpoint is taken by its file too, and a key by its text', () => {
  const { status, stdout } = run(['good', '--checkpoint', 'kept/checkpoint.txt', '--key', key]);
  expect(status).toBe(0);
  expect(stdout).not.toContain('--');
});

test.each([
  [[], { LANG: 'nl_NL.UTF-8' }],
  [['--language', 'nl'], { LANG: 'C' }],
  [['--language=nl'], { LANG: '' }],
])('with %j and %j it speaks Dutch', (words, environment) => {
  expect(run(['good', ...words], environment).stdout).toContain('Alles klopt.');
});

test.each([
  [[]],
  [['good', 'cut']],
  [['nowhere']],
  [['good', '--quick']],
  [['good', '--language', 'fr']],
  [['good', '--key', 'nowhere']],
  [['good', '--key', 'good/README.md']],
  [['good', '--checkpoint', 'nowhere']],
  [['good', '--checkpoint', 'good']],
])('used as %j it ends with 2 and says how to', (words) => {
  const { status, stderr, stdout } = run(words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('samenspel-verify <dossier>');
});

test('asked for help it gives it', () => {
  expect(run(['--help']).stdout).toContain('samenspel-verify <dossier>');
  expect(run(['--help']).status).toBe(0);
});

test('nothing in a dossier steers the terminal', async () => {
  const [stream] = streams;
  if (!stream) throw new Error('no stream');
  const streamId = '\u001b[2J\u202eevil';
  const events = stream.events.map((event) => ({ ...event, streamId }));
  await writeDossier(join(folder, 'evil'), { streams: [{ ...stream, streamId, events }], privateKey });
  expect(run(['evil']).stdout).toContain('\\u{1b}[2J\\u{202e}evil');
});

test('the copy brings no tests, no types and no keys', async () => {
  const files = await readdir(join(folder, 'good/verify'), { recursive: true, withFileTypes: true });
  const names = files.filter((file) => file.isFile()).map(({ name }) => name);
  expect(names.filter((name) => !name.endsWith('.js'))).toEqual(['package.json']);
  expect(names).not.toContain('mutations.js');
  expect(signingKeyPem(privateKey)).toContain('PRIVATE KEY');
});

// Whoever gets a dossier may have an older Node than ours.
const OTHER_NODE = process.env.OTHER_NODE ?? '/usr/bin/node';
test.runIf(existsSync(OTHER_NODE))('the copy runs on the Node of the system too', () => {
  const { status, stdout, stderr } = run(['good'], { LANG: 'C' }, OTHER_NODE);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('All holds.');
});
