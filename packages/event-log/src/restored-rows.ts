import type { EntityManager } from '@mikro-orm/postgresql';
import { type ChainedEvent, canonical } from '@samenspel/log-proof';
import { query } from './query.ts';

const EVENTS = {
  name: 'event-log-restore-events',
  text: `insert into event (stream_id, version, id, type, type_version, facts, texts, texts_salt, texts_commitment,
                            occurred_on, recorded_at, actor, command_id, command_index, caused_by, hash)
         select * from unnest($1::text[], $2::integer[], $3::uuid[], $4::text[], $5::integer[], $6::json[],
           $7::json[], $8::bytea[], $9::bytea[], $10::date[], $11::timestamptz[], $12::text[], $13::text[],
           $14::smallint[], $15::text[], $16::bytea[])`,
};
const STREAM = {
  name: 'event-log-restore-stream',
  text: `insert into stream (id, kind, version, head, recorded_at, created_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (id) do update
         set version = excluded.version, head = excluded.head, recorded_at = excluded.recorded_at`,
};

const bytes = (hex: string | null) => (hex === null ? null : Buffer.from(hex, 'hex'));

/** In the order of the columns. */
const columns: readonly ((event: ChainedEvent) => unknown)[] = [
  ({ streamId }) => streamId,
  ({ version }) => version,
  ({ id }) => id,
  ({ type }) => type,
  ({ typeVersion }) => typeVersion,
  ({ facts }) => canonical(facts),
  ({ texts }) => texts && canonical(texts),
  ({ textsSalt }) => bytes(textsSalt),
  ({ textsCommitment }) => bytes(textsCommitment),
  ({ occurredOn }) => occurredOn,
  ({ recordedAt }) => recordedAt,
  ({ actor }) => actor,
  ({ commandId }) => commandId,
  ({ commandIndex }) => commandIndex,
  ({ causedBy }) => causedBy,
  ({ hash }) => bytes(hash),
];

/** Writes the next events of a stream as they once were, and moves its row behind them; for the owner. */
export async function writeRestored(
  em: EntityManager,
  kind: string,
  events: readonly ChainedEvent[],
): Promise<void> {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return;
  await query(
    em,
    EVENTS,
    columns.map((column) => events.map(column)),
  );
  const { streamId, version, hash, recordedAt } = last;
  await query(em, STREAM, [streamId, kind, version, bytes(hash), recordedAt, first.recordedAt]);
}
