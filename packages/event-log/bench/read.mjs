// Reads the whole log in pages, beside the same events read stream by stream and beside emmett's reader.
// Prints figures, asserts nothing: they depend on the machine; the ratios are what to look at.
import { randomUUID } from 'node:crypto';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import { MikroORM } from '@mikro-orm/postgresql';
import { append, asRole, readLog, readStream, streamHeads } from '@samenspel/event-log';
import { copyStream } from '@samenspel/event-log/testing';
import { openBenchLog } from './bench-log.mjs';
import { printTable, takeTurns } from './rounds.mjs';
import { newEvents } from './writers.mjs';

const [STREAMS, LENGTH] = [200, 500];
const HOW = { rounds: 3, milliseconds: 1, warmUp: 1 };

const log = await openBenchLog();
const store = getPostgreSQLEventStore(await log.database());

try {
  await fill();
  await fillEmmett();
  const kinds = [
    { name: 'emmett, stream by stream', writers: [readEmmett] },
    { name: 'readStream, stream by stream', of: 'emmett, stream by stream', writers: [readStreams] },
    ...[1_000, 5_000, 10_000].map((pageSize) => ({
      name: `readLog, pages of ${pageSize}`,
      of: 'emmett, stream by stream',
      writers: [() => readAll(pageSize)],
    })),
  ];
  const results = await takeTurns(kinds, HOW);
  printTable([
    ['events/s', 'what', 'of emmett'],
    ...results.map(({ name, perSecond, ratio }) => [perSecond.toFixed(0), name, ratio?.toFixed(1) ?? '']),
  ]);
  console.log(`Medians of ${HOW.rounds} readings of ${STREAMS * LENGTH} events in ${STREAMS} streams.`);
} finally {
  await store.close();
  await log.close();
}

async function fill() {
  const request = { streamId: 'first', kind: 'bench', expectedVersion: 0, commandId: 'fill', actor: 'bench' };
  await append(log.em(), { ...request, events: newEvents(LENGTH) });
  const settings = { entities: [], discovery: { warnWhenNoEntities: false }, driverOptions: asRole('owner') };
  const owner = await MikroORM.init({ clientUrl: log.url, ...settings });
  await copyStream(owner.em.fork(), 'first', STREAMS - 1);
  await owner.close();
}

async function fillEmmett() {
  for (let n = 0; n < STREAMS; n++)
    await store.appendToStream(
      `stream-${n}`,
      newEvents(LENGTH).map(({ type, ...data }) => ({ type, data: { ...data, id: randomUUID() } })),
    );
}

async function readEmmett() {
  let count = 0;
  for (let n = 0; n < STREAMS; n++) count += (await store.readStream(`stream-${n}`)).events.length;
  return count;
}

async function readStreams() {
  let count = 0;
  for (const { streamId } of await streamHeads(log.em()))
    count += (await readStream(log.em(), streamId)).length;
  return count;
}

async function readAll(pageSize) {
  let count = 0;
  for await (const page of readLog(log.em(), { pageSize })) count += page.length;
  return count;
}
