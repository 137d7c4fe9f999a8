export { consentKinds } from './events.ts';
export type { Consent } from './state.ts';
export { consentsFor, hasTwoSides } from './two-sides.ts';
