import type { EntityManager } from '@mikro-orm/postgresql';
import { type LoggedEvent, readStream } from '@samenspel/event-log';
import { toRecorded } from '../history/recorded.ts';
import { isOfThings, type Projection, type Row } from './projection.ts';
import { projections } from './registry.ts';
import { type Earlier, type Known, putThings } from './things.ts';

/** Where read tables stand: those that are read, or those that are being made to take their place. */
export type Place = 'public' | 'read_next';

/**
 * Brings the read tables in line with new events of one or several collaborations; a statement for each table.
 * @param earlier what one of the collaborations held before these events; nothing when left out.
 * @returns the events as the domain knows them.
 * @throws UnknownEventType for a type or version that this release does not know; nothing was written then.
 */
export async function addRows(
  em: EntityManager,
  events: readonly LoggedEvent[],
  place: Place = 'public',
  earlier: Earlier | null = null,
): Promise<Known[]> {
  const known = events.map((event) => ({ streamId: event.streamId, event: toRecorded(event) }));
  for (const projection of projections) {
    if (isOfThings(projection)) await putThings(em, projection, known, earlier, place);
    else await insert(em, projection, known, place);
  }
  return known;
}

/** Brings the rows of one collaboration in line with its stream as it is now: after texts were erased, for instance. */
export async function replaceRows(em: EntityManager, collaborationId: string, place: Place = 'public') {
  for (const { table } of projections)
    await em.execute(`delete from ${place}.${table} where collaboration_id = ?`, [collaborationId]);
  await addRows(em, await readStream(em, collaborationId), place);
}

/** One value for all rows: the driver writes and PostgreSQL plans one statement, however many there are. */
async function insert(em: EntityManager, projection: Projection, known: readonly Known[], place: Place) {
  const { table, columns, rowsOf } = projection;
  const rows: Row[] = known.flatMap(({ streamId, event }) => rowsOf(streamId, [event]));
  if (rows.length === 0) return;
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  const names = Object.keys(columns).join(', ');
  await em.execute(
    `insert into ${place}.${table} (${names}) select ${names} from json_to_recordset(?::json) as given (${typed})`,
    [JSON.stringify(rows)],
  );
}
