import type { EntityManager } from '@mikro-orm/postgresql';
import type { StreamHead } from '@samenspel/log-proof';
import { query } from './query.ts';

const VERSION = { name: 'event-log-version', text: 'select version from stream where id = $1' };
const STREAMS = {
  name: 'event-log-streams',
  text: 'select id, version from stream where kind = $1 order by id',
};

/** Version of a stream: the number of its events; 0 when it does not exist. */
export async function streamVersion(em: EntityManager, streamId: string): Promise<number> {
  const [stream] = await query<{ version: number }>(em, VERSION, [streamId]);
  return stream?.version ?? 0;
}

/** All streams of one kind with their versions, in the order of their ids. */
export function streams(em: EntityManager, kind: string): Promise<{ id: string; version: number }[]> {
  return query(em, STREAMS, [kind]);
}

const HEADS = {
  name: 'event-log-heads',
  text: `select id as "streamId", kind, version, encode(head, 'hex') as head from stream
         where $1::text[] is null or id = any ($1) order by id collate "C"`,
};

/** Where streams stand, all of them or those named, in the order of the bytes of their ids, as a checkpoint wants them. */
export function streamHeads(em: EntityManager, ids?: readonly string[]): Promise<StreamHead[]> {
  return query(em, HEADS, [ids ?? null]);
}
