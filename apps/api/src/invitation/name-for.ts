import { fold, type SeatId, standingOf, viewFor } from '@samenspel/domain';
import type { History } from '../history/histories.ts';

/** What a collaboration is called for who gets a seat there; null for whom nothing of it is shared, not even that. */
export function nameFor({ id, state, events }: History, seat: SeatId | null): string | null {
  if (seat === null) return null;
  const invited = 'somebody who is invited';
  const held = [{ personId: invited, seat, partnerId: null, from: '', until: null, since: '' }];
  const seated = { ...state, seats: { ...state.seats, [invited]: held } };
  if (standingOf(seated, invited) === 'team') return state.name;
  return fold(id, viewFor(seated, events, invited)).name || null;
}
