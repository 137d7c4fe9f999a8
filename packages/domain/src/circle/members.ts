import type { Collaboration } from '../collaboration/state.ts';
import type { BlockRecord } from '../records/state.ts';

/** Somebody in the trusted circle, and the instant since which they are. */
export interface CircleMember {
  personId: string;
  since: string;
}

/** Who is in the trusted circle now. */
export const circleOf = ({ seats }: Pick<Collaboration, 'seats'>): CircleMember[] =>
  Object.entries(seats).flatMap(([personId, held]) =>
    held.flatMap(({ seat, since }) => (seat === 'circle-member' ? [{ personId, since }] : [])),
  );

/** When a record of the circle began, and who wrote it. */
export type Beginning = Pick<BlockRecord, 'recordedBy' | 'recordedAt'>;

/**
 * Whether somebody may read a record of the circle: a member who was there when it began or wrote it, or to whom everyone
 * who was there and still is opened what came before. Who leaves the circle reads nothing any more.
 */
export function mayReadInCircle(state: Collaboration, record: Beginning, personId: string): boolean {
  const members = circleOf(state);
  const reader = members.find((member) => member.personId === personId);
  if (!reader) return false;
  if (wasThere(reader, record) || record.recordedBy === personId) return true;
  const witnesses = members.filter((member) => wasThere(member, record));
  return witnesses.length > 0 && witnesses.every(({ personId: by }) => hasOpened(state, reader, by));
}

const wasThere = ({ since }: CircleMember, { recordedAt }: Beginning): boolean =>
  Date.parse(since) <= Date.parse(recordedAt);

/** Agreement counts from when somebody joined, so that it does not outlive a seat. */
export const hasOpened = (
  { circle }: Collaboration,
  { personId, since }: CircleMember,
  by: string,
): boolean =>
  circle.openings.some(
    (opening) =>
      opening.personId === personId && opening.by === by && Date.parse(opening.at) >= Date.parse(since),
  );
