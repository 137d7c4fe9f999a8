import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../start/settings.mjs';

/** Programs of the repository first, so that every step runs on our own Node. */
const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a program, shows what it prints, and gives that back as well.
 * @param {string} program name on the PATH or in node_modules/.bin
 * @param {string[]} args
 * @param {Record<string, string>} env added to the environment
 * @returns {Promise<{ok: boolean, output: string}>} `ok` when it ended with 0; `output` holds both streams without colours
 */
export function show(program, args, env = {}) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of ['stdout', 'stderr']) {
    child[stream].on('data', (chunk) => {
      process[stream].write(chunk);
      output += chunk;
    });
  }
  return new Promise((done) => {
    child.once('error', ({ message }) => {
      console.error(message);
      done({ ok: false, output });
    });
    child.once('close', (code) => done({ ok: code === 0, output: withoutColours(output) }));
  });
}

function withoutColours(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
