import type { EntityManager } from '@mikro-orm/postgresql';
import { type ChainedEvent, NO_HASH } from '@samenspel/log-proof';
import { query } from './query.ts';
import { type EventRow, eventColumns, toLoggedEvent } from './row.ts';

type ChainRow = EventRow & {
  command_index: number;
  salt: string | null;
  commitment: string | null;
  hash: string;
};

const READ_CHAIN = {
  name: 'event-log-read-chain',
  text: `select ${eventColumns}, command_index, encode(texts_salt, 'hex') as salt,
                encode(texts_commitment, 'hex') as commitment, encode(hash, 'hex') as hash
         from event where stream_id = $1 and version > $2 order by version limit $3`,
};

/**
 * Events of one stream with all that proves them, in the order of their versions, a page at a time, so that
 * memory stays flat. `previousHash` is the hash that stands in the row before.
 * @param after version to begin behind; the caller knows the hash there, `from.hash`.
 * @throws the driver's error.
 */
export async function* readChain(
  em: EntityManager,
  streamId: string,
  { after = 0, hash = NO_HASH, page = 1_000 }: { after?: number; hash?: string; page?: number } = {},
): AsyncGenerator<ChainedEvent> {
  for (let version = after, previousHash = hash; ; ) {
    const rows = await query<ChainRow>(em, READ_CHAIN, [streamId, version, page]);
    for (const row of rows) {
      yield toChainedEvent(row, previousHash);
      previousHash = row.hash;
    }
    version = rows.at(-1)?.version ?? version;
    if (rows.length < page) return;
  }
}

function toChainedEvent(row: ChainRow, previousHash: string): ChainedEvent {
  const { erased: _, ...event } = toLoggedEvent(row);
  const { command_index: commandIndex, salt: textsSalt, commitment: textsCommitment, hash } = row;
  return { ...event, commandIndex, textsSalt, textsCommitment, previousHash, hash };
}
