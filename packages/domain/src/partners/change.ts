import { changed } from '../collaboration/changed.ts';
import { added, replacedAt } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { Text } from '../frame/text.ts';
import { Refusal } from '../refusal/refusal.ts';
import { partnerStates } from './fields.ts';
import type { Partner, PartnerState } from './state.ts';

/** The state with one partner changed; an unknown partner changes nothing. */
export const withPartner = (
  state: Collaboration,
  id: string,
  change: (partner: Partner) => Partial<Partner>,
): Collaboration => changed(state, 'partners', id, change);

/** Ends the stretch the partner is in on a day, and begins another when it stays in some way. */
export function stretch(
  partner: Partner,
  on: string,
  next: 'taking-part' | 'suspended' | null,
): Partner['stretches'] {
  const ended = endedOn(partner.stretches, on);
  return next === null ? ended : added(ended, { from: on, until: null, suspended: next === 'suspended' });
}

/** Those that still last are at the end: only there one begins. */
function endedOn(stretches: Partner['stretches'], until: string): Partner['stretches'] {
  let ended = stretches;
  for (let last = stretches.length - 1; ended[last]?.until === null; last -= 1)
    ended = replacedAt(ended, last, { ...(ended[last] as Partner['stretches'][number]), until });
  return ended;
}

/** @throws Refusal NOT_FOUND or WRONG_STATE, the latter saying in which state the partner is. */
export function partnerIn(state: Collaboration, id: string, allowed: readonly PartnerState[]): Partner {
  const partner = state.partners[id];
  if (!partner)
    throw new Refusal(
      'NOT_FOUND',
      { nl: 'Deze partner is hier niet bekend.', en: 'This partner is not known here.' },
      'partnerId',
    );
  if (allowed.includes(partner.state)) return partner;
  const words = (language: keyof Text) => partnerStates[partner.state][language];
  throw new Refusal(
    'WRONG_STATE',
    {
      nl: `Dit kan nu niet: de status van ${partner.name} is “${words('nl')}”.`,
      en: `This is not possible now: the status of ${partner.name} is “${words('en')}”.`,
    },
    'partnerId',
  );
}

export const partnerName = (state: Collaboration, id: string): string => state.partners[id]?.name ?? '…';
