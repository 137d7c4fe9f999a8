import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sealingKey } from './running.ts';

/** A service in a process of its own, as it runs in an installation. */
export type ServiceProcess = {
  /** Address without a path. */
  url: string;
  /** Ends it as `kill -9` does; resolves when it is gone. */
  kill: () => Promise<void>;
};

/** Tests ask faster than people do. */
const boundless = {
  REQUESTS_PER_PERSON: '1000000',
  REQUESTS_PER_ADDRESS: '1000000',
  REQUESTS_UNPACED: '1000000',
  SIGN_INS_PER_ADDRESS: '1000000',
  DEMO_SIGN_INS_PER_ADDRESS: '1000000',
  STARTS_PER_PERSON: '1000000',
};

/** Starts the built service on a database and any free port; rejects with its last words when it does not come up. */
export async function startProcess(databaseUrl: string): Promise<ServiceProcess> {
  const env = {
    ...process.env,
    ...boundless,
    DATABASE_URL: databaseUrl,
    API_PORT: '0',
    DEMO: 'on',
    SEALING_KEY: sealingKey,
  };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const stopWithUs = () => child.kill('SIGKILL');
  process.once('exit', stopWithUs);
  const kill = async () => {
    process.off('exit', stopWithUs);
    if (child.kill('SIGKILL')) await once(child, 'exit');
  };
  return { url: await readyAt(child), kill };
}

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** The address that the service tells when it is ready; afterwards what it says is read and forgotten. */
async function readyAt(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The service has no output.');
  let last = '';
  const lines = createInterface(child.stdout);
  const url = await new Promise<string>((done, failed) => {
    child.once('exit', () => failed(new Error(`The service did not come up: ${last}`)));
    lines.on('line', (line) => {
      last = line;
      const { msg, url } = JSON.parse(line) as { msg?: string; url?: string };
      if (msg === 'ready' && url) done(url);
    });
  });
  return url;
}
