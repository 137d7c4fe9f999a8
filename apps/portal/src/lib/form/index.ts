export { default as Choice } from './Choice.svelte';
export { default as Field } from './Field.svelte';
export { default as Problems } from './Problems.svelte';
