export { brickOf, latestResults, type Results, type ShownResult } from './brick.ts';
export { brickPhrase, brickWords, mosaicSentence } from './describe.ts';
export { resultsFrom } from './from-api.ts';
export { default as Legend } from './Legend.svelte';
export { default as Mosaic } from './Mosaic.svelte';
