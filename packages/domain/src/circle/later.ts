import type { Collaboration } from '../collaboration/state.ts';
import { kindNamed } from '../records/lookup.ts';
import type { BlockRecord } from '../records/state.ts';
import {
  beginningOf,
  type CircleMember,
  circleOf,
  hasOpened,
  mayReadInCircle,
  witnessesFor,
} from './members.ts';

/** Somebody in the circle who cannot read all of it, since they joined later. */
export interface LaterMember {
  personId: string;
  /** Whether the one who asks agreed already that they may. */
  isOpened: boolean;
}

/**
 * The members to whom something is closed that the person who asks may read, and that can still be opened: everyone who was there
 * is in the circle, or agreed before they left.
 * @param state with what that person may read of the circle.
 */
export function laterMembers(state: Collaboration, personId: string): readonly LaterMember[] {
  const records = Object.values(state.records).filter(({ kind }) => kindNamed(kind)?.circleOnly);
  const members = circleOf(state);
  const canOpen = (record: BlockRecord, member: CircleMember): boolean =>
    witnessesFor(state, beginningOf(record), member).every(
      (by) => members.some(isPerson(by)) || hasOpened(state, member, by),
    );
  return members
    .filter((member) => member.personId !== personId)
    .filter((member) =>
      records.some(
        (record) => !mayReadInCircle(state, beginningOf(record), member.personId) && canOpen(record, member),
      ),
    )
    .map((member) => ({ personId: member.personId, isOpened: hasOpened(state, member, personId) }));
}

const isPerson =
  (id: string) =>
  ({ personId }: CircleMember): boolean =>
    personId === id;
