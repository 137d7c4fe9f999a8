// Ways to write events, each a function that writes once and tells how many events that were.
import { randomUUID } from 'node:crypto';
import { append } from '@samenspel/event-log';

/** The table of the comparison: what the log is given, unique stream and version, identity key; no chain, no commands. */
export const rawTable = `
  create table raw (
    position bigint generated always as identity primary key,
    stream_id text not null, version integer not null, id uuid not null, type text not null,
    type_version integer not null, facts json not null, texts json, occurred_on date not null,
    recorded_at timestamptz(3) not null default now(), actor text not null, command_id text not null, caused_by text,
    unique (stream_id, version)
  )`;

const columns =
  'stream_id, version, id, type, type_version, facts, texts, occurred_on, actor, command_id, caused_by';
const insertOne = {
  name: 'raw',
  text: `insert into raw (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
};
const insertMany = {
  name: 'raw-batch',
  text: `insert into raw (${columns})
         select $1, $2 + n, id, type, type_version, facts, texts, occurred_on, $9, $10, null
         from unnest($3::uuid[], $4::text[], $5::integer[], $6::json[], $7::json[], $8::date[])
           with ordinality as given (id, type, type_version, facts, texts, occurred_on, n)`,
};

/** A prepared INSERT in a transaction of its own. */
export function rawWriter(pool, size) {
  const streamId = randomUUID();
  let version = 0;
  return async () => {
    const events = newEvents(size);
    if (size === 1) {
      const [{ id, type, typeVersion, facts, texts, occurredOn }] = events;
      const json = [JSON.stringify(facts), JSON.stringify(texts)];
      const values = [streamId, version + 1, id, type, typeVersion, ...json, occurredOn];
      await pool.query({ ...insertOne, values: [...values, 'bench', randomUUID(), null] });
    } else {
      const column = (name) => events.map((event) => event[name]);
      const json = (name) => events.map((event) => JSON.stringify(event[name]));
      const values = [streamId, version, column('id'), column('type'), column('typeVersion'), json('facts')];
      const rest = [json('texts'), column('occurredOn'), 'bench', randomUUID()];
      await pool.query({ ...insertMany, values: [...values, ...rest] });
    }
    version += size;
    return size;
  };
}

/** The append of the log: expected version, command id, chain. */
export function logWriter(em, size) {
  const streamId = randomUUID();
  let expectedVersion = 0;
  return async () => {
    const request = { streamId, kind: 'bench', expectedVersion, commandId: randomUUID(), actor: 'bench' };
    ({ version: expectedVersion } = await append(em, { ...request, events: newEvents(size) }));
    return size;
  };
}

/** The append of @event-driven-io/emmett-postgresql, with expected version. */
export function emmettWriter(store) {
  const streamId = randomUUID();
  let version = 0n;
  return async () => {
    const events = newEvents(1).map(({ type, ...data }) => ({ type, data }));
    const expectedStreamVersion = version === 0n ? 'STREAM_DOES_NOT_EXIST' : version;
    ({ nextExpectedStreamVersion: version } = await store.appendToStream(streamId, events, {
      expectedStreamVersion,
    }));
    return 1;
  };
}

export const newEvents = (size) => Array.from({ length: size }, newEvent);

const newEvent = () => ({
  id: randomUUID(),
  type: 'TensionSurfaced',
  typeVersion: 1,
  facts: { blockIds: ['productive-tension'], recordId: randomUUID(), sides: ['public', 'social'] },
  texts: {
    title: 'Speed against care',
    description: 'The city wants an answer before summer; the makers want time.',
  },
  occurredOn: '2024-05-06',
});
