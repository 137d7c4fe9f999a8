import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Two ways to put the events of all streams in one order; logs are really read by both. */
export type Cursor = 'sequence' | 'moment';

const after: Record<Cursor, string> = {
  sequence: `select event_id as id, position::text as cursor from copy
             where position > ?::bigint order by position`,
  moment: `select id, recorded_at::text as cursor from event
           where recorded_at > ?::timestamptz order by recorded_at`,
};
const beginning: Record<Cursor, string> = { sequence: '0', moment: '-infinity' };

/** A reader that remembers one cursor for the whole log and asks for what comes after it. @returns the ids it saw. */
export async function naiveReader(em: EntityManager, by: Cursor, until: () => boolean): Promise<Set<string>> {
  const seen = new Set<string>();
  let cursor = beginning[by];
  for (let last = false; ; last = until()) {
    const rows = await em.execute<{ id: string; cursor: string }[]>(after[by], [cursor]);
    for (const { id } of rows) seen.add(id);
    cursor = rows.at(-1)?.cursor ?? cursor;
    if (last) return seen;
    await sleep(10);
  }
}
