import type { Collaboration } from '../collaboration/state.ts';
import { kindNamed } from '../records/lookup.ts';
import { circleOf, hasOpened, mayReadInCircle } from './members.ts';

/** Somebody in the circle who cannot read all of it, since they joined later. */
export interface LaterMember {
  personId: string;
  /** Whether the one who asks agreed already that they may. */
  isOpened: boolean;
}

/**
 * The members to whom something is closed that the person who asks may read.
 * @param state with what that person may read of the circle.
 */
export function laterMembers(state: Collaboration, personId: string): readonly LaterMember[] {
  const records = Object.values(state.records).filter(({ kind }) => kindNamed(kind)?.circleOnly);
  return circleOf(state)
    .filter((member) => member.personId !== personId)
    .filter((member) => records.some((record) => !mayReadInCircle(state, record, member.personId)))
    .map((member) => ({ personId: member.personId, isOpened: hasOpened(state, member, personId) }));
}
