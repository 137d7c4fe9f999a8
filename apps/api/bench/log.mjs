// The log as the service reads it: everything read and folded, read tables rebuilt, a long collaboration at any moment.
// Prints figures, asserts nothing: they depend on the machine.
import 'reflect-metadata';
import { fold } from '@samenspel/domain';
import { readLog } from '@samenspel/event-log';
import { Histories } from '../dist/history/histories.js';
import { toRecorded } from '../dist/history/recorded.js';
import { viewOf } from '../dist/history/viewed.js';
import { rebuildReadTables } from '../dist/read-tables/rebuild/rebuild.js';
import { openLargeLog } from './large-log.mjs';

const EVENTS = Number(process.env.EVENTS ?? 1_000_000);
const log = await openLargeLog();
const line = (what, figure, wanted) => console.log(`${what.padEnd(58)} ${figure.padStart(22)}   ${wanted}`);
const whole = new Intl.NumberFormat('en');
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);

try {
  const filled = await timed(() => log.fill('first', 500, EVENTS / 500 - 1));
  line(`${whole.format(EVENTS)} events filled in`, `${whole.format(EVENTS / filled)} events/s`, '');
  await readAndFold();
  await rebuild();
  await log.fill('long', 10_000, 0);
  await anyMoment();
} finally {
  await log.close();
}

async function timed(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The median of three. */
async function inRounds(work) {
  return median([await timed(work), await timed(work), await timed(work)]);
}

async function everything(each) {
  for await (const page of readLog(log.service.em.fork())) for (const event of page) each(event);
}

async function readAndFold() {
  let [id, events, count] = ['', [], 0];
  const foldNow = () => {
    fold(id, events);
    events = [];
  };
  await everything(() => count++); // the first reading also settles in the database who wrote what
  const read = await inRounds(() => everything(() => {}));
  const before = megabytes();
  const folded = await inRounds(async () => {
    await everything((event) => {
      if (event.streamId !== id) foldNow();
      id = event.streamId;
      events.push(toRecorded(event));
    });
    foldNow();
  });
  line('read, in one process', `${whole.format(Math.round(count / read))} events/s`, '');
  line('read and folded', `${whole.format(Math.round(count / folded))} events/s`, 'at least 150,000');
  line('memory before and after', `${before} → ${megabytes()} MB`, 'flat');
}

async function rebuild() {
  const before = megabytes();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, megabytes())), 100);
  const seconds = await timed(() => rebuildReadTables(log.owner));
  clearInterval(watch);
  line('read tables rebuilt in', `${seconds.toFixed(1)} s`, `at most ${((EVENTS / 1e6) * 180).toFixed(0)} s`);
  line('memory before and at most', `${before} → ${most} MB`, 'flat');
}

async function anyMoment() {
  const em = log.service.em.fork();
  const moments = (n) => [
    { version: 101 + n * 997 },
    { happenedBy: `20${17 + n}-06-01` },
    { knownAt: '2030-01-01T00:00:00.000Z', version: 9_999 - n },
  ];
  const cold = [];
  for (let n = 0; n < 9; n++) {
    const at = moments(n)[n % 3];
    cold.push(await timed(async () => viewOf(await new Histories().load(em, 'long'), 'person-1', at)));
  }
  const histories = new Histories();
  await histories.load(em, 'long');
  for (const at of moments(9)) viewOf(await histories.load(em, 'long'), 'person-1', at);
  const warm = [];
  for (let n = 0; n < 9; n++)
    for (const at of moments(n))
      warm.push(await timed(async () => viewOf(await histories.load(em, 'long'), 'person-1', at)));
  const show = (times) =>
    `${(1000 * median(times)).toFixed(1)} ms, at most ${(1000 * Math.max(...times)).toFixed(1)}`;
  line('10,000 events at any moment, cold', show(cold), 'at most 150 ms');
  line('and warm, at a moment nobody asked for before', show(warm), 'at most 10 ms');
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
