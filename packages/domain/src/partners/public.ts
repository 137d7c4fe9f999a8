export { type CarriesOnId, carriesOn, exitReasons, partnerStates } from './fields.ts';
export * from './state.ts';
