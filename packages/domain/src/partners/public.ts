export {
  type CarriesOnId,
  carriesOn,
  departureEntries,
  exitReasons,
  partnerEntries,
  partnerStates,
} from './fields.ts';
export * from './state.ts';
export { type PartnerStepName, partnerSteps, possiblePartnerSteps } from './steps.ts';
