import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** @returns {string | undefined} a Chromium or Chrome on the PATH */
export function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells whether a browser starts here: Ubuntu's chromium-browser is only a hint to install something, and a downloaded
 * one may lack libraries.
 * @param {string} path
 */
export async function runs(path) {
  try {
    const { stdout } = await execute(path, ['--version'], { timeout: 20_000, killSignal: 'SIGKILL' });
    return /Chrom/.test(stdout);
  } catch {
    return false;
  }
}

/**
 * Runs a program with a time limit and without questions.
 * @returns {Promise<string | undefined>} what it printed, or nothing when it failed or took too long
 */
export async function attempt(program, args, { seconds, ...options }) {
  const limits = { timeout: seconds * 1000, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 };
  try {
    const running = execute(program, args, { ...limits, ...options });
    running.child.stdin?.end();
    return (await running).stdout;
  } catch {
    return undefined;
  }
}
