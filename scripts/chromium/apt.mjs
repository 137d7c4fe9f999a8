import { attempt, isProgram, onPath } from './present.mjs';

/**
 * Installs Debian's or Ubuntu's Chromium; only possible as root, and the last resort as it changes the machine.
 * @returns {Promise<string | undefined>} the program, or nothing when it could not be had
 */
export async function fromApt() {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quick = [
    '-q',
    '-o',
    'Acquire::http::Timeout=15',
    '-o',
    'Acquire::https::Timeout=15',
    '-o',
    'Acquire::Retries=1',
  ];
  if ((await attempt('apt-get', [...quick, 'update'], { seconds: 120, env })) === undefined) return undefined;
  await attempt('apt-get', [...quick, 'install', '-y', '--no-install-recommends', 'chromium'], {
    seconds: 400,
    env,
  });
  return onPath();
}
