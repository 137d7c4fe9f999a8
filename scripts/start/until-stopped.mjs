import { problemOf } from './problem.mjs';

/**
 * Runs a set of servers until Ctrl-C (or SIGTERM, or a closed terminal), or until one of them dies; then stops all of
 * them, last started first, and ends the process: 0 after a signal, 1 with a sentence after a problem.
 * @param {(tools: {keep(part: {stop(): void | Promise<void>}): void, signal: AbortSignal}) => Promise<{died: Promise<Error>}>} start
 *   hands every part to `keep` as soon as it runs and gives up between two steps when `signal` is aborted
 */
export async function untilStopped(start) {
  const running = [];
  const signal = stopSignal();
  const stopped = new Promise((done) => signal.addEventListener('abort', () => done()));
  let exitCode = 0;
  try {
    const { died } = await start({ keep: (part) => running.push(part), signal });
    const problem = await Promise.race([died, stopped]);
    if (problem) throw problem;
  } catch (error) {
    if (!signal.aborted) {
      console.error(`\n${problemOf(error, 'Samenspel').message}`);
      exitCode = 1;
    }
  }
  for (const part of running.reverse()) await part.stop();
  process.exit(exitCode);
}

/** npm repeats a Ctrl-C that the terminal has already sent, so only the first signal counts. */
function stopSignal() {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      if (!stop.signal.aborted) console.log('\nStopping …');
      stop.abort();
    });
  }
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // the terminal may go first
  return stop.signal;
}
