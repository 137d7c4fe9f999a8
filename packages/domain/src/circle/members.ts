import type { Collaboration } from '../collaboration/state.ts';
import type { BlockRecord } from '../records/state.ts';
import { wasIn } from './stays.ts';

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

/** Somebody as a member of the trusted circle, or undefined when they are not in it now. */
export const memberIn = (
  { seats }: Pick<Collaboration, 'seats'>,
  personId: string,
): CircleMember | undefined => circleOf({ seats: { [personId]: seats[personId] ?? [] } })[0];

/** When a record of the circle began, and who wrote it. */
export type Beginning = Pick<BlockRecord, 'recordedBy' | 'recordedAt'>;

/** Who was in the circle when a record began, in whatever order; who left or was put out since is among them. */
export const witnessesOf = ({ circle }: Collaboration, { recordedAt }: Beginning): readonly string[] => [
  ...new Set(circle.stays.filter((stay) => wasIn(stay, recordedAt)).map(({ personId }) => personId)),
];

/**
 * Whether somebody may read a record of the circle: a member who was there when it began or wrote it, or to whom everyone
 * who was there opened what came before. A veto outlives a seat: else it would end with whoever ends seats. Who leaves the circle
 * reads nothing any more.
 */
export function mayReadInCircle(state: Collaboration, record: Beginning, personId: string): boolean {
  const reader = memberIn(state, personId);
  if (!reader) return false;
  if (wasThere(reader, record) || record.recordedBy === personId) return true;
  const witnesses = witnessesOf(state, record).filter((witness) => witness !== personId);
  return witnesses.length > 0 && witnesses.every((by) => hasOpened(state, reader, by));
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
