import type { EntityManager } from '@mikro-orm/postgresql';
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
