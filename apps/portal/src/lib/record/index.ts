export { default as AskedFields } from './AskedFields.svelte';
export { type Asked, askedOf } from './asked.ts';
export { type Beginning, beginningOf } from './beginning.ts';
export { type Choices, choicesIn } from './choices.ts';
export { differencesFrom } from './differences.ts';
export { formValues, typedValues } from './values.ts';
