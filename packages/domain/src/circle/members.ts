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

/** Who wrote about a record of the circle after it began, and when. */
export type Writing = { by: string; at: string };
/** When a record of the circle began, who wrote it, and what was written about it since. */
export type Beginning = Pick<BlockRecord, 'recordedBy' | 'recordedAt'> & { writings: readonly Writing[] };

/** The same of a record as it stands. */
export const beginningOf = ({ recordedBy, recordedAt, steps }: BlockRecord): Beginning => ({
  recordedBy,
  recordedAt,
  writings: steps.map(({ actor, recordedAt: at }) => ({ by: actor, at })),
});

/**
 * Whose agreement somebody needs to read a record: of who was in the circle when it began, and of who wrote about it before
 * they joined. Who left or was put out since is among them.
 */
export function witnessesFor(
  { circle }: Collaboration,
  { recordedAt, writings }: Beginning,
  { personId, since }: CircleMember,
): readonly string[] {
  const there = circle.stays.filter((stay) => wasIn(stay, recordedAt)).map((stay) => stay.personId);
  const wrote = writings.filter(({ at }) => Date.parse(at) < Date.parse(since)).map(({ by }) => by);
  return [...new Set([...there, ...wrote])].filter((witness) => witness !== personId);
}

/**
 * Whether somebody may read a record of the circle: a member who was there when it began or wrote it, or to whom everyone
 * who was there opened what came before. A veto outlives a seat: else it would end with whoever ends seats. Who leaves the circle
 * reads nothing any more.
 */
export function mayReadInCircle(state: Collaboration, record: Beginning, personId: string): boolean {
  const reader = memberIn(state, personId);
  return reader !== undefined && isOpenTo(state, record, reader);
}

/** The same for a stay in the circle, which may be over. */
export function isOpenTo(state: Collaboration, record: Beginning, reader: CircleMember): boolean {
  if (wasThere(reader, record) || record.recordedBy === reader.personId) return true;
  const witnesses = witnessesFor(state, record, reader);
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
