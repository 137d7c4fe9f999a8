export { default as Envelope } from './Envelope.svelte';
export * from './give.ts';
