import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const NOBODY = { uid: 65534, gid: 65534 };
const source = new URL('index.ts', import.meta.url);
const nobodyCanReadSources =
  process.getuid?.() === 0 &&
  spawnSync('test', ['-r', source.pathname], { ...NOBODY, cwd: '/' }).status === 0;

const program = `
  import { startReplica, startTestDatabase } from ${JSON.stringify(source.href)};
  import { statSync } from 'node:fs';
  const primary = await startTestDatabase();
  console.log(statSync(primary.dataDir).uid);
  await primary.kill();
  await primary.start();
  const replica = await startReplica(primary);
  await replica.caughtUp();
  await replica.stop();
  await primary.stop();
  console.log('done'); `;

test.skipIf(!nobodyCanReadSources)('an ordinary user can kill, start and replicate too', async () => {
  const args = ['--input-type=module', '-e', program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { ...NOBODY, cwd: '/' });
  expect(stdout.trim().split('\n')).toEqual([`${NOBODY.uid}`, 'done']);
});
