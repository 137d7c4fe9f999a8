export { default as AlongTime } from './AlongTime.svelte';
export { default as Bar } from './Bar.svelte';
export { default as Lane } from './Lane.svelte';
export { default as Mark } from './Mark.svelte';
export { brief, naming, sentences } from './naming.ts';
export { default as Picture } from './Picture.svelte';
export type { PictureProps } from './props.ts';
export { default as Row } from './Row.svelte';
