import type { EntityManager } from '@mikro-orm/postgresql';
import { streams } from '@samenspel/event-log';
import { circleStreamOf } from '../circle/circle-log.ts';

/** The keys of the collaborations that hold texts or answers of a person, there or in their trusted circle. */
export async function leftOf(em: EntityManager, personId: string): Promise<string[]> {
  const held = await em.execute<{ id: string }[]>(
    `select stream_id as id from event where actor = ? and texts is not null
     union select collaboration_id from answer where person_id = ?`,
    [personId, personId],
  );
  const ids = new Set(held.map(({ id }) => id));
  const all = await streams(em, 'collaboration');
  return all.map(({ id }) => id).filter((id) => ids.has(id) || ids.has(circleStreamOf(id)));
}
