import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { INSTALL } from './install-script.ts';

const LONGEST_MS = 1_200_000; // another process may be installing first

/** Whether this run may change the machine: a build machine may, a person's only when they say so. */
const mayInstall = () => [process.env.CI, process.env.INSTALL_POSTGRES].some((said) => said === 'true');

/** Installs the package `postgresql-<major>`; resolves to a sentence that says why not, or what went wrong. */
export async function installFromApt(major: number): Promise<string> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return 'It cannot be installed from here: that takes root and apt-get.';
  if (!mayInstall()) return 'With INSTALL_POSTGRES=true it is installed with apt-get.';
  console.log(`Installing PostgreSQL ${major} with apt-get …`);
  return `apt-get did not bring it: ${await attempt(major)}`;
}

async function attempt(major: number): Promise<string> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const limits = { timeout: LONGEST_MS, maxBuffer: 64 * 1024 * 1024, env };
  // The lock goes with the process that holds it, so a killed one never blocks the next.
  const args = ['--close', '/var/lib/dpkg', 'sh', '-c', INSTALL, 'sh', String(major)];
  try {
    const { stdout } = await promisify(execFile)('flock', args, limits);
    return lastLine(stdout);
  } catch (error) {
    return lastLine(String((error as { stderr?: unknown }).stderr || error));
  }
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';
