import { may } from '../access/access.ts';
import { circleOf } from '../circle/members.ts';
import type { Collaboration } from '../collaboration/state.ts';

/** Somebody who would join the trusted circle, and who asked for it. */
interface Joining {
  by: string;
  personId: string;
}

/** Whether others than these two are or were in the circle: then they may have written what a new member would read. */
export const hadOthers = ({ circle }: Collaboration, { by, personId }: Joining): boolean =>
  circle.stays.some((stay) => stay.personId !== by && stay.personId !== personId);

/**
 * Who may agree that somebody joins while there is no other side to ask: others who are in the circle. Are none left, those who
 * were and still take part, so that nobody is passed over by ending their place; are they gone too, anybody else who takes part.
 */
export function agreeingFor(state: Collaboration, { by, personId }: Joining): readonly string[] {
  const isAnother = (id: string): boolean => id !== by && id !== personId && may(state, id, 'record:write');
  const idsIn = (some: readonly { personId: string }[]): string[] => some.map((one) => one.personId);
  const nearest = [idsIn(circleOf(state)), idsIn(state.circle.stays), Object.keys(state.seats)];
  return nearest.map((ids) => ids.filter(isAnother)).find((ids) => ids.length > 0) ?? [];
}
