import type { EntityManager } from '@mikro-orm/postgresql';
import { type LoggedEvent, readStream } from '@samenspel/event-log';
import { toRecorded } from '../history/recorded.ts';
import type { Projection, Row } from './projection.ts';
import { projections } from './registry.ts';

/** Where read tables stand: those that are read, or those that are being made to take their place. */
export type Place = 'public' | 'read_next';

/**
 * Adds the rows that follow from events, of one or several collaborations, to the read tables; a statement for each table.
 * @throws UnknownEventType for a type or version that this release does not know; nothing was written then.
 */
export async function addRows(em: EntityManager, events: readonly LoggedEvent[], place: Place = 'public') {
  const known = events.map((event) => ({ streamId: event.streamId, event: toRecorded(event) }));
  for (const projection of projections) {
    const rows = known.flatMap(({ streamId, event }) => projection.rowsOf(streamId, [event]));
    if (rows.length > 0) await insert(em, projection, rows, place);
  }
}

/** Brings the rows of one collaboration in line with its stream as it is now: after texts were erased, for instance. */
export async function replaceRows(em: EntityManager, collaborationId: string, place: Place = 'public') {
  for (const { table } of projections)
    await em.execute(`delete from ${place}.${table} where collaboration_id = ?`, [collaborationId]);
  await addRows(em, await readStream(em, collaborationId), place);
}

/** One value for all rows: the driver writes and PostgreSQL plans one statement, however many there are. */
async function insert(em: EntityManager, { table, columns }: Projection, rows: readonly Row[], place: Place) {
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  const names = Object.keys(columns).join(', ');
  await em.execute(
    `insert into ${place}.${table} (${names}) select ${names} from json_to_recordset(?::json) as given (${typed})`,
    [JSON.stringify(rows)],
  );
}
