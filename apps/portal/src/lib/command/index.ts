export { default as CommandFields } from './CommandFields.svelte';
export type { Difference } from './difference.ts';
export * from './give.ts';
export { inputOf } from './named.ts';
export type { StepPage } from './step.ts';
