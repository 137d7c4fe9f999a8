export { dateFrom, type Moment, queryOf, readMoment } from './address.ts';
export { default as ClockSwitch } from './ClockSwitch.svelte';
export { default as DateForm } from './DateForm.svelte';
