import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChainedEvent, StreamHead } from '@samenspel/log-proof';
import { followed } from './followed.ts';
import { query } from './query.ts';
import { writeRestored } from './restored-rows.ts';
import { streamHeads } from './streams.ts';

/** What became of a stream: it was not there, it was there and shorter, or all of it was there already. */
export type Restored = { outcome: 'restored' | 'continued' | 'present'; added: number };

/** The stream that is there and the one that was to be restored are not one history; nothing of it was written. */
export class OtherHistory extends Error {
  override readonly name = 'OtherHistory';
  readonly streamId: string;

  constructor(streamId: string) {
    super(`Another history stands in the stream ${streamId}`);
    this.streamId = streamId;
  }
}

const HOLD = { name: '', text: 'lock table stream in exclusive mode' };
const HASH_AT = {
  name: 'event-log-hash-at',
  text: `select encode(hash, 'hex') as hash from event where stream_id = $1 and version = $2`,
};

const PAGE = 1_000;

/** Lets no append through until the transaction ends; readers go on. For the owner, before it restores. */
export async function holdAppends(em: EntityManager): Promise<void> {
  await query(em, HOLD, []);
}

/**
 * Puts a stream back as it once was: with the hashes, moments and salts that its events had. What is there already must
 * be the beginning of it; then only the rest is written. Every link is computed again on the way.
 * @param em in a transaction of the role `owner` that holds the appends.
 * @param events the whole stream from version 1; read a page at a time.
 * @throws OtherHistory when another history is there; BrokenChain when the events do not hold, and then the transaction
 *   must be given up, since a part of them may have been written.
 */
export async function restoreStream(
  em: EntityManager,
  { streamId, kind }: Pick<StreamHead, 'streamId' | 'kind'>,
  events: AsyncIterable<ChainedEvent>,
): Promise<Restored> {
  const [there] = await streamHeads(em, [streamId]);
  if (there && there.kind !== kind) throw new OtherHistory(streamId);
  const known = there?.version ?? 0;
  let added = 0;
  let last: ChainedEvent | undefined;
  let page: ChainedEvent[] = [];
  const write = async () => {
    await writeRestored(em, kind, page);
    added += page.length;
    page = [];
  };
  for await (const event of followed(streamId, events)) {
    if (event.version === known && event.hash !== there?.head) throw new OtherHistory(streamId);
    if (event.version > known) page.push(event);
    if (page.length === PAGE) await write();
    last = event;
  }
  if (page.length > 0) await write();
  if (last && last.version < known && last.hash !== (await hashAt(em, last)))
    throw new OtherHistory(streamId);
  return { outcome: added === 0 ? 'present' : there ? 'continued' : 'restored', added };
}

async function hashAt(em: EntityManager, { streamId, version }: ChainedEvent): Promise<string | undefined> {
  const [row] = await query<{ hash: string }>(em, HASH_AT, [streamId, version]);
  return row?.hash;
}
