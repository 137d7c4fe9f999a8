import type { EventType, Happening } from '../event/event-type.ts';
import { type LoggedContent, loggedIn } from '../event/logged.ts';
import { schemaOf } from '../event/upcast.ts';
import { eventTypes } from '../registry.ts';
import { type ExampleWishes, exampleOf } from './example.ts';

/** Every event type there is, for going through them. */
export const everyEventType = Object.values(eventTypes) as unknown as readonly EventType[];

/** One happening of a type, with realistic data. */
export const exampleHappening = (type: EventType, wishes: ExampleWishes = {}): Happening => ({
  type: type.name,
  data: exampleOf(type.schema, wishes),
});

/** One happening of every type, in the order of the registry; they speak of each other by the same ids. */
export const exampleHappenings = (wishes: ExampleWishes = {}): readonly Happening[] =>
  everyEventType.map((type) => exampleHappening(type, wishes));

/** What one version of a type looks like in the log, and after reading. */
export interface Golden {
  logged: LoggedContent;
  /** Its data with the texts, in the shape of the same version: that stays true when newer versions come. */
  data: object;
}

/**
 * A golden example of one version of an event type.
 * @throws RangeError for a version that this release does not know.
 */
export function goldenOf(type: EventType, version: number): Golden {
  const schema = schemaOf(type, version);
  if (!schema) throw new RangeError(`${type.name} has no version ${version}.`);
  const data = exampleOf(schema) as object;
  return { logged: loggedIn(type, version, { language: 'nl', visibility: 'team', data }), data };
}
