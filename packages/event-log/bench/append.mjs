// Appends beside a prepared single-row INSERT into a bare table, in the same run, on a PostgreSQL with fsync on.
// Prints figures, asserts nothing: they depend on the machine; the ratio is what to look at.
import { randomUUID } from 'node:crypto';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { append, eventLogMigrations } from '@samenspel/event-log';
import { startTestDatabase } from '@samenspel/local-postgres/testing';
import pg from 'pg';

const WRITERS = [1, 8, 32];
const ROUNDS = 5;
const ROUND_MS = 700;
const WARM_UP_MS = 400;
const BATCH = 10;

const cluster = await startTestDatabase({ durable: true });
const orm = await MikroORM.init({
  clientUrl: await cluster.database(),
  entities: [],
  discovery: { warnWhenNoEntities: false },
  extensions: [Migrator],
  migrations: { migrationsList: eventLogMigrations, snapshot: false, silent: true },
  pool: { min: 0, max: 32 },
});
const pool = new pg.Pool({ connectionString: orm.config.get('clientUrl'), max: 32 });

try {
  await orm.migrator.up();
  await pool.query(
    'create table bare (stream_id text, version integer, facts json, primary key (stream_id, version))',
  );
  const rows = [];
  for (const writers of WRITERS) rows.push(...(await compare(writers)));
  print(rows);
} finally {
  await pool.end();
  await orm.close();
  await cluster.stop();
}

/** All kinds of writing take turns in short rounds, so that a busy moment of the machine hits each of them. */
async function compare(writers) {
  const kinds = [
    { name: 'prepared INSERT', perWrite: 1, writer: bareWriter },
    { name: 'append, 1 event', perWrite: 1, writer: () => appendWriter(1) },
    { name: `append, ${BATCH} events`, perWrite: BATCH, writer: () => appendWriter(BATCH) },
  ].map((kind) => ({ ...kind, writes: Array.from({ length: writers }, kind.writer), rounds: [] }));
  for (const { writes } of kinds) await round(writes, WARM_UP_MS);
  for (let i = 0; i < ROUNDS; i++)
    for (const kind of kinds) kind.rounds.push(await round(kind.writes, ROUND_MS));
  const results = kinds.map(({ name, perWrite, rounds }) => ({
    writers,
    name,
    p50: median(rounds.map(({ times }) => median(times))),
    perSecond: median(rounds.map(({ times, seconds }) => (times.length * perWrite) / seconds)),
  }));
  return results.map((result) => ({ ...result, ratio: result.perSecond / results[0].perSecond }));
}

async function round(writes, milliseconds) {
  const times = [];
  const start = performance.now();
  const work = async (write) => {
    for (let now = performance.now(); now - start < milliseconds; ) {
      await write();
      const after = performance.now();
      times.push(after - now);
      now = after;
    }
  };
  await Promise.all(writes.map(work));
  return { times, seconds: (performance.now() - start) / 1000 };
}

function bareWriter() {
  const stream = randomUUID();
  let version = 0;
  const text = 'insert into bare (stream_id, version, facts) values ($1, $2, $3)';
  return () =>
    pool.query({ name: 'bare', text, values: [stream, ++version, JSON.stringify(newEvent(version).facts)] });
}

function appendWriter(size) {
  const em = orm.em.fork();
  const streamId = randomUUID();
  let version = 0;
  return async () => {
    const events = Array.from({ length: size }, (_, index) => newEvent(version + index + 1));
    const request = {
      streamId,
      kind: 'bench',
      expectedVersion: version,
      commandId: randomUUID(),
      actor: 'bench',
    };
    ({ version } = await append(em, { ...request, events }));
  };
}

function newEvent(number) {
  return {
    id: randomUUID(),
    type: 'TensionSurfaced',
    typeVersion: 1,
    facts: { blockIds: ['productive-tension'], recordId: randomUUID(), number, sides: ['public', 'social'] },
    texts: {
      title: 'Speed against care',
      description: 'The city wants an answer before summer; the makers want time.',
    },
    occurredOn: '2024-05-06',
  };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function print(rows) {
  const table = [['writers', 'what', 'p50 ms', 'events/s', 'of INSERT']];
  for (const { writers, name, p50, perSecond, ratio } of rows)
    table.push([`${writers}`, name, p50.toFixed(2), perSecond.toFixed(0), ratio.toFixed(2)]);
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const align = (cell, column) =>
    column === 1 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]);
  for (const row of table) console.log(row.map(align).join('  '));
  console.log(`Medians of ${ROUNDS} rounds of ${ROUND_MS / 1000} s each, fsync on.`);
}
