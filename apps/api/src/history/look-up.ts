import type { EntityManager } from '@mikro-orm/postgresql';
import type { AsOf } from '@samenspel/domain';
import { streamVersion } from '@samenspel/event-log';
import { seenBy } from '../circle/seen.ts';
import { asViewer } from '../database/as-viewer.ts';
import type { Service } from '../service.ts';
import { workOf } from './histories.ts';
import { mayReadMore, noteRead } from './in-hands.ts';
import { today } from './today.ts';
import type { Viewed } from './viewed.ts';

/**
 * What a person may see of a collaboration at a moment, or null. Somebody without a seat is turned away before
 * anything is read, so that not even the time it takes tells whether there is something.
 * @param question what is asked, by what copies of its context share; it may ask for many.
 */
export async function lookUp(
  service: Service,
  id: string,
  personId: string,
  asOf: AsOf = {},
  question: object = {},
): Promise<Viewed | null> {
  const em = asViewer(service.database, personId);
  if (!(await hasSeat(em, id, personId))) return null;
  return await readFor(service, em, id, { personId, asOf, question });
}

/** Reads a collaboration for somebody who has a seat there, as part of a question that may read many. */
export async function readFor(
  service: Service,
  em: EntityManager,
  id: string,
  { personId, asOf, question }: { personId: string; asOf: AsOf; question: object },
): Promise<Viewed | null> {
  await mayReadMore(question);
  const history = await service.histories.load(em, id);
  const began = performance.now();
  const seen = seenBy(service, em, history, personId, asOf); // works until it waits for something
  noteRead(question, history, workOf(history) + performance.now() - began);
  return await seen;
}

/**
 * Says, without reading what happened, how far a collaboration is for a person; null for who has no seat there today. While it
 * stays the same there is nothing new for them: it changes with each event and, as seats may end with it, with the day.
 */
export async function howFar({ database }: Service, id: string, personId: string): Promise<string | null> {
  const version = await streamVersion(asViewer(database, personId), id);
  return version === 0 ? null : `${version} on ${today()}`;
}

async function hasSeat(em: EntityManager, id: string, personId: string): Promise<boolean> {
  const held = await em.execute<{ holds: boolean }[]>(
    `select distinct on (seat) holds and (until is null or until >= ?) as holds from seat_view
     where collaboration_id = ? and person_id = ? order by seat, version desc`,
    [today(), id, personId],
  );
  return held.some(({ holds }) => holds);
}
