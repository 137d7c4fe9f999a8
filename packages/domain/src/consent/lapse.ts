import type { Collaboration } from '../collaboration/state.ts';
import type { Consent } from './state.ts';

/** The state without the wishes for which something is so: they do not come back by themselves. */
export const withoutWishes = (state: Collaboration, lapses: (consent: Consent) => boolean): Collaboration => {
  const kept = Object.entries(state.consents).filter(([, consent]) => !lapses(consent));
  const isSame = kept.length === Object.keys(state.consents).length;
  return isSame ? state : { ...state, consents: Object.fromEntries(kept) };
};

/** The state without the wishes to show one record to more people. */
export const withoutWishesFor = (state: Collaboration, recordId: string): Collaboration =>
  withoutWishes(state, (consent) => consent.about === 'visibility' && consent.recordId === recordId);
