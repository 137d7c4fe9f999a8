import { generalCommands } from './general-commands.ts';
import { generalEvents } from './general-events.ts';
import { kinds } from './kinds.ts';

type Kinds = typeof kinds;
type All<Part extends 'events' | 'commands'> = UnionToIntersection<Kinds[keyof Kinds][Part]>;
type UnionToIntersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void
  ? I
  : never;

const together = <Part extends 'events' | 'commands'>(part: Part) =>
  Object.assign({}, ...Object.values(kinds).map((kind) => kind[part])) as All<Part>;

/** Every event type of every kind of record, and those that go for all kinds. */
export const recordEvents = { ...together('events'), ...generalEvents };

/** Every command of every kind of record, and those that go for all kinds. */
export const recordCommands = { ...together('commands'), ...generalCommands };
