export { type Findable, findablesOf } from './findable.ts';
export { findableTypes, type Thing, type ThingSort, thingOf } from './thing.ts';
