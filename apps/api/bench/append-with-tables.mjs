// One event together with the read tables that follow from it, in one transaction, beside a bare prepared INSERT.
// Prints figures, asserts nothing: they depend on the machine.
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { append } from '@samenspel/event-log';
import { printTable, rawPool, rawTable, rawWriter, takeTurns } from '@samenspel/event-log/bench';
import { addRows } from '../dist/read-tables/rows.js';
import { openLargeLog } from './large-log.mjs';

const HOW = { rounds: 5, milliseconds: 700, warmUp: 400 };
const seat = 'append of a seat';
const log = await openLargeLog();
const pool = rawPool(log.url);

try {
  await pool.query(rawTable);
  const rows = [['writers', 'what', 'p50 ms', 'events/s', 'ratio', 'at least']];
  for (const writers of [1, 8]) rows.push(...(await compare(writers)));
  printTable(rows);
} finally {
  await pool.end();
  await log.close();
}

async function compare(writers) {
  const many = (make) => Promise.all(Array.from({ length: writers }, make));
  const results = await takeTurns(
    [
      { name: 'bare INSERT', writers: await many(() => rawWriter(pool, 1)) },
      { name: seat, of: 'bare INSERT', writers: await many(() => writerOf(log.seatOf)) },
      { name: 'append of a record', of: 'bare INSERT', writers: await many(() => writerOf(log.riskOf)) },
    ],
    HOW,
  );
  return results.map(({ name, p50, perSecond, ratio }) => [
    ...[`${writers}`, name, p50.toFixed(2), perSecond.toFixed(0)],
    ...(ratio ? [ratio.toFixed(2), name === seat ? '0.4' : ''] : ['', '']),
  ]);
}

/** Appends one event after the other to a collaboration of its own; each changes a table. */
async function writerOf(make) {
  const streamId = randomUUID();
  let { version } = await log.fill(streamId, 10, 0);
  const events = [];
  return async () => {
    const event = make(randomUUID());
    const request = { streamId, kind: 'collaboration', expectedVersion: version, commandId: randomUUID() };
    const appended = await log.service.em.fork().transactional(async (tx) => {
      const answer = await append(tx, { ...request, actor: 'bench', events: [event] });
      const known = await addRows(tx, answer.events, 'public', { streamId, events });
      return { version: answer.version, known };
    });
    version = appended.version;
    events.push(...appended.known.map((one) => one.event));
    return 1;
  };
}
