// Appends beside a bare prepared INSERT and beside emmett, in the same run, on a PostgreSQL with fsync on.
// Prints figures, asserts nothing: they depend on the machine; the ratios are what to look at.
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';
import { openBenchLog } from './bench-log.mjs';
import { printTable, takeTurns } from './rounds.mjs';
import { emmettWriter, logWriter, rawTable, rawWriter } from './writers.mjs';

const WRITERS = [1, 8, 32];
const HOW = { rounds: 5, milliseconds: 700, warmUp: 400 };
const WANTED = { 1: [0.7, 2], 8: [0.75, 3.5], 32: [0.75, 3.5] };

const log = await openBenchLog();
const pool = new pg.Pool({ connectionString: log.url, max: 32 });
const emmettUrl = await log.database();
const store = getPostgreSQLEventStore(emmettUrl);

try {
  await pool.query(rawTable);
  await store.schema.migrate();
  const rows = [['writers', 'what', 'p50 ms', 'events/s', 'ratio', 'at least']];
  for (const writers of WRITERS) rows.push(...(await compare(writers)));
  printTable(rows);
  console.log(`Medians of ${HOW.rounds} rounds of ${HOW.milliseconds / 1000} s each, fsync on.`);
} finally {
  await store.close();
  await pool.end();
  await log.close();
}

async function compare(writers) {
  const [ofRaw, ofEmmett] = WANTED[writers];
  const many = (make) => Array.from({ length: writers }, make);
  const kinds = [
    { name: 'bare INSERT', writers: many(() => rawWriter(pool, 1)) },
    { name: 'emmett', writers: many(() => emmettWriter(store)) },
    { name: 'append', of: 'bare INSERT', wanted: ofRaw, writers: many(() => logWriter(log.em(), 1)) },
    ...[10, 100].flatMap((size) => [
      { name: `bare INSERT of ${size}`, writers: many(() => rawWriter(pool, size)) },
      {
        name: `append of ${size}`,
        of: `bare INSERT of ${size}`,
        wanted: 0.85,
        writers: many(() => logWriter(log.em(), size)),
      },
    ]),
  ];
  const results = await takeTurns(kinds, HOW);
  const rate = (wanted) => results.find(({ name }) => name === wanted).perSecond;
  const row = (name, p50, perSecond, ratio, wanted) => [
    ...[`${writers}`, name, p50, perSecond],
    ...[ratio?.toFixed(2) ?? '', ratio ? `${wanted}` : ''],
  ];
  return [
    ...results.map(({ name, p50, perSecond, ratio }, index) =>
      row(name, p50.toFixed(2), perSecond.toFixed(0), ratio, kinds[index].wanted),
    ),
    row('append, of emmett', '', '', rate('append') / rate('emmett'), ofEmmett),
  ];
}
