export { default as AskedFields } from './AskedFields.svelte';
export { type Asked, askedOf } from './asked.ts';
export { type Choices, choicesIn } from './choices.ts';
export { formValues } from './values.ts';
