import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1320,900',
  '--remote-debugging-port=0',
];

/**
 * A Chromium with one page, spoken to in its own protocol.
 * @param {string} path of the program
 * @returns {Promise<{send: (method: string, params?: object) => Promise<any>, evaluate: (expression: string) => Promise<any>, close: () => Promise<void>}>}
 */
export async function openBrowser(path) {
  const profile = mkdtempSync(join(tmpdir(), 'samenspel-bench-'));
  const chromium = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(chromium, 'exit');
  const close = async () => {
    chromium.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const send = await connect(await pageOf(await listening(chromium)));
    return { send, evaluate: evaluating(send), close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

async function pageOf(port) {
  const pages = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
  return pages.find(({ type }) => type === 'page').webSocketDebuggerUrl;
}

/** Runs an expression in the page and waits for what it gives. */
const evaluating = (send) => async (expression) => {
  const { result, exceptionDetails } = await send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
};

/** The port it says it listens on. */
function listening(chromium) {
  return new Promise((found, failed) => {
    let said = '';
    chromium.once('exit', () => failed(new Error(`Chromium ended: ${said.trim()}`)));
    chromium.stderr.on('data', (chunk) => {
      said += chunk;
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (port) found(Number(port));
    });
  });
}

async function connect(url) {
  const socket = new WebSocket(url);
  await new Promise((opened, failed) => {
    socket.onopen = opened;
    socket.onerror = () => failed(new Error('Chromium does not answer.'));
  });
  const waiting = new Map();
  let count = 0;
  socket.onmessage = ({ data }) => {
    const { id, result, error } = JSON.parse(data);
    const answer = waiting.get(id);
    waiting.delete(id);
    if (error) answer?.failed(new Error(error.message));
    else answer?.done(result);
  };
  return (method, params = {}) =>
    new Promise((done, failed) => {
      waiting.set(++count, { done, failed });
      socket.send(JSON.stringify({ id: count, method, params }));
    });
}
