/** For tests: the demo as events and state, without a service or a database. */
export { type Replayed, replay } from './replay.ts';
