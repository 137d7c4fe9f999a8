import type * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import type { Recorded } from '../event/event-type.ts';
import { notesOf } from '../field/field.ts';
import { seats, sides } from '../frame/index.ts';
import { kindNamed } from '../records/lookup.ts';
import { referencesIn } from '../records/references.ts';
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
export function withoutPersons(
  event: Recorded,
  state: Pick<Collaboration, 'partners' | 'records'>,
): Recorded {
  if (event.type === 'RecordCorrected')
    return { ...event, data: correctedWithout(event.data as Corrected, state) };
  const names = new Set(personFields(event.type));
  const data = event.data as { involved?: readonly string[] };
  if (names.size === 0 && !data.involved) return event;
  const kept = Object.entries(data).filter(([name]) => !names.has(name));
  const involved = data.involved && { involved: data.involved.filter((id) => isNobody(id, state)) };
  return { ...event, data: { ...Object.fromEntries(kept), ...involved } };
}

/** Whether an id of somebody involved is that of a partner, a side or a kind of seat. */
export const isNobody = (id: string, { partners }: Pick<Collaboration, 'partners'>): boolean =>
  [partners, sides, seats].some((all) => Object.hasOwn(all, id));

export type Corrected = { recordId: string; corrections: readonly { fieldName: string }[] };

/** A correction of who somebody is says that there was one, and not of whom. */
export function correctedWithout(data: Corrected, { records }: Pick<Collaboration, 'records'>): Corrected {
  const fields = kindNamed(records[data.recordId]?.kind ?? '')?.fields ?? {};
  const isOfPerson = (name: string) =>
    Object.hasOwn(fields, name) &&
    referencesIn(fields[name] as v.GenericSchema, 'x').some(({ to }) => to === 'person');
  return {
    ...data,
    corrections: data.corrections.map((one) =>
      isOfPerson(one.fieldName) ? { fieldName: one.fieldName } : one,
    ),
  };
}
