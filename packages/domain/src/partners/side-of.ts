import type { Collaboration } from '../collaboration/state.ts';
import { partnerKinds, type SideId } from '../frame/index.ts';

/** The side a person sits on, through the partner of any of its seats. */
export function sideOf(state: Collaboration, personId: string): SideId | null {
  for (const seat of state.seats[personId] ?? []) {
    const partner = seat.partnerId ? state.partners[seat.partnerId] : undefined;
    if (partner) return partnerKinds[partner.kind].side;
  }
  return null;
}
