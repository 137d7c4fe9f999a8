import type { EntityManager } from '@mikro-orm/postgresql';
import type { SeatId } from '@samenspel/domain';
import type { LoggedEvent } from '@samenspel/event-log';
import { toRecorded } from '../history/recorded.ts';
import { CollaborationView, SeatView } from './tables.ts';

const naming = ['CollaborationStarted', 'CollaborationDescribed'];
const seating = ['SeatGranted', 'SeatEnded'];

/** Brings the read tables up to date with events that were just appended, in the same transaction. */
export async function updateReadTables(
  em: EntityManager,
  collaborationId: string,
  events: readonly LoggedEvent[],
): Promise<void> {
  const names = events.filter(({ type }) => naming.includes(type));
  const seats = events.filter(({ type }) => seating.includes(type));
  if (names.length > 0)
    await em.insertMany(
      CollaborationView,
      names.map((event) => nameRow(collaborationId, event)),
    );
  if (seats.length > 0)
    await em.insertMany(
      SeatView,
      seats.map((event) => seatRow(collaborationId, event)),
    );
}

function nameRow(collaborationId: string, event: LoggedEvent) {
  const { version, occurredOn, recordedAt, visibility, data } = toRecorded(event);
  const { name } = data as { name?: string };
  return { collaborationId, version, occurredOn, recordedAt, visibility, name: name ?? '' };
}

function seatRow(collaborationId: string, event: LoggedEvent) {
  const { type, version, occurredOn, recordedAt, data } = toRecorded(event);
  const { personId, seat } = data as { personId: string; seat: SeatId };
  return { collaborationId, version, occurredOn, recordedAt, personId, seat, holds: type === 'SeatGranted' };
}
