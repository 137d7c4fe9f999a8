import type { Collaboration } from '../collaboration/state.ts';
import type { Consent } from './state.ts';

/** The state without the wishes for which something is so: they do not come back by themselves. */
export const withoutWishes = (
  state: Collaboration,
  lapses: (consent: Consent) => boolean,
): Collaboration => ({
  ...state,
  consents: Object.fromEntries(Object.entries(state.consents).filter(([, consent]) => !lapses(consent))),
});
