import type * as v from 'valibot';
import type { Recorded } from '../event/event-type.ts';
import { notesOf } from '../field/field.ts';
import { eventTypeNamed } from '../registry.ts';

type Entries = Readonly<Record<string, v.GenericSchema>>;

/** Names of the fields of an event type that name a person. */
export const personFields = (type: string): readonly string[] => {
  const { entries = {} } = (eventTypeNamed(type)?.schema ?? {}) as { entries?: Entries };
  return Object.keys(entries).filter(
    (name) => name === 'personId' || notesOf(entries[name] as v.GenericSchema)?.refersTo === 'person',
  );
};

/** An event without the persons its data name, pseudonymous as they are; for everyone outside the team. */
export function withoutPersons(event: Recorded): Recorded {
  const names = new Set(personFields(event.type));
  if (names.size === 0) return event;
  const kept = Object.entries(event.data as object).filter(([name]) => !names.has(name));
  return { ...event, data: Object.fromEntries(kept) };
}
