import { gives } from '../access/access.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { partnerKinds, type SideId } from '../frame/index.ts';
import type { PartnerState } from './state.ts';

/** The side of a partner; null without one, and for a partner of no side. */
export const sideOfPartner = ({ partners }: Collaboration, partnerId: string | null): SideId | null => {
  const partner = partnerId ? partners[partnerId] : undefined;
  return partner ? partnerKinds[partner.kind].side : null;
};

const within: readonly (PartnerState | undefined)[] = ['joined', 'suspended', 'leaving'];

/** The ids of the partners a person sits for and can speak for: those that joined and did not leave, by a seat that takes part. */
export const partnersOf = (state: Collaboration, personId: string): readonly string[] =>
  (state.seats[personId] ?? []).flatMap(({ partnerId, seat }) =>
    partnerId && gives(seat, 'record:write') && within.includes(state.partners[partnerId]?.state)
      ? [partnerId]
      : [],
  );

/** The side a person sits on, through the partner of any of its seats. */
export function sideOf(state: Collaboration, personId: string): SideId | null {
  for (const { partnerId } of state.seats[personId] ?? [])
    if (partnerId && state.partners[partnerId]) return sideOfPartner(state, partnerId);
  return null;
}
