// npm start: PostgreSQL, API and portal on one machine, until Ctrl-C.
import { problemOf } from './start/problem.mjs';
import { startAll } from './start/stack.mjs';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (!stop.signal.aborted) console.log('\nStopping …');
    stop.abort();
  });
}
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // the terminal may go first

const running = [];
try {
  const { died } = await startAll({ keep: (part) => running.push(part), signal: stop.signal });
  const problem = await Promise.race([
    died,
    new Promise((done) => stop.signal.addEventListener('abort', () => done())),
  ]);
  if (problem) throw problem;
} catch (error) {
  if (!stop.signal.aborted) {
    console.error(`\n${problemOf(error, 'Samenspel').message}`);
    process.exitCode = 1;
  }
} finally {
  stop.abort();
  for (const part of running.reverse()) await part.stop();
}
process.exit();
