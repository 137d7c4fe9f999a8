export { catalogue } from './catalogue.ts';
/** Examples of everything that can happen: for tests, golden files and the event catalogue. */
export { type ExampleWishes, exampleOf } from './example.ts';
export { everyEventType, exampleHappening, exampleHappenings, type Golden, goldenOf } from './happenings.ts';
