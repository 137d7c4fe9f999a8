import type { EntityManager } from '@mikro-orm/postgresql';
import { linkHash, NO_HASH } from '@samenspel/log-proof';
import { query } from '../query.ts';
import { type EventRow, eventColumns, toLoggedEvent } from '../row.ts';
import { type Sealed, seal } from '../seal.ts';

type OldRow = EventRow & { command_index: number };
type Chained = { version: number; sealed: Sealed; hash: string };

const READ = {
  name: 'event-log-chain-read',
  text: `select ${eventColumns}, command_index from event where stream_id = $1 order by version`,
};
const WRITE = {
  name: 'event-log-chain-write',
  text: `update event set facts = given.facts, texts = given.texts, texts_salt = given.salt,
                          texts_commitment = given.commitment, hash = given.hash
         from unnest($2::integer[], $3::json[], $4::json[], $5::bytea[], $6::bytea[], $7::bytea[])
           as given (version, facts, texts, salt, commitment, hash)
         where stream_id = $1 and event.version = given.version`,
};
const HEAD = { name: 'event-log-chain-head', text: 'update stream set head = $2 where id = $1' };

/** Seals and links the events of a log from before the chain, stream by stream. */
export async function chainExistingEvents(em: EntityManager): Promise<void> {
  for (const { id } of await query<{ id: string }>(em, { name: '', text: 'select id from stream' }, []))
    await chainStream(em, id);
}

async function chainStream(em: EntityManager, streamId: string): Promise<void> {
  const rows = await query<OldRow>(em, READ, [streamId]);
  const chained = chain(rows);
  const bytes = (hex: string) => Buffer.from(hex, 'hex');
  await query(em, WRITE, [
    streamId,
    chained.map(({ version }) => version),
    chained.map(({ sealed }) => sealed.facts),
    chained.map(({ sealed }) => sealed.texts),
    chained.map(({ sealed }) => sealed.salt),
    chained.map(({ sealed }) => sealed.commitment && bytes(sealed.commitment)),
    chained.map(({ hash }) => bytes(hash)),
  ]);
  await query(em, HEAD, [streamId, bytes(chained.at(-1)?.hash ?? NO_HASH)]);
}

function chain(rows: readonly OldRow[]): Chained[] {
  let hash = NO_HASH;
  return rows.map((row) => {
    const event = toLoggedEvent(row);
    const sealed = seal(event, { ...event, commandIndex: row.command_index });
    hash = linkHash(hash, sealed.contentHash, event.recordedAt);
    return { version: event.version, sealed, hash };
  });
}
