import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../../scripts/samenspel.mjs', import.meta.url));

/** How a command on the command line ended. */
export interface Ended {
  code: number | null;
  /** What it said, on both outputs. */
  said: string;
}

/** Runs `samenspel …` on the data of the running product. */
export function samenspel(...args: string[]): Promise<Ended> {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...env, DATA_DIR: process.env.E2E_DATA_DIR },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr])
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  return new Promise((done, refuse) => {
    child.once('error', refuse);
    child.once('close', (code) => done({ code, said }));
  });
}
