export { consentKinds } from './events.ts';
export type { Consent } from './state.ts';
export {
  consentsFor,
  hasTwoSides,
  isForCircleAlone,
  isInSight,
  mayConsent,
  stillStands,
} from './two-sides.ts';
