export { default as Choice } from './Choice.svelte';
export { default as Field } from './Field.svelte';
export { default as KeptForm } from './KeptForm.svelte';
export { default as Pair } from './Pair.svelte';
export { default as Problems } from './Problems.svelte';
export { default as Rows } from './Rows.svelte';
export type { FormValues } from './read.ts';
export { default as Select } from './Select.svelte';
export { rowsIn, textIn, textsIn } from './values.ts';
