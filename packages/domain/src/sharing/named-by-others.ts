import type * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import type { Recorded } from '../event/event-type.ts';
import { notesOf } from '../field/field.ts';
import type { Text } from '../frame/text.ts';
import { kindNamed } from '../records/lookup.ts';
import { referencesIn } from '../records/references.ts';
import { eventTypeNamed } from '../registry.ts';
import { personFields } from './without-persons.ts';

/** That somebody else named a person, and as what; nothing of what they wrote. */
export type Naming = Pick<Recorded, 'id' | 'type' | 'occurredOn' | 'recordedAt'> & { as: Text };

/** As what events name the person whom they are about. Seats and answers of oneself stand elsewhere. */
const about: Readonly<Record<string, Text>> = {
  ConsentAsked: { nl: 'voorgesteld voor de vertrouwenskring', en: 'proposed for the trusted circle' },
  CircleOpeningAgreed: {
    nl: 'mag lezen wat de kring eerder schreef',
    en: 'may read what the circle wrote before',
  },
};

/**
 * Where others named a person, such as owner of a lesson or as involved in a decision.
 * @param events as far as that person may see them.
 */
export const namedByOthers = (
  personId: string,
  events: readonly Recorded[],
  state: Pick<Collaboration, 'records'>,
): Naming[] =>
  events.flatMap(({ actor, id, type, occurredOn, recordedAt, data }) => {
    const as = actor === personId ? [] : namesIn(type, data as Data, personId, state);
    return as.map((text) => ({ id, type, occurredOn, recordedAt, as: text }));
  });

/** As what a field names a person, where its label alone would not say so. */
const byField: Readonly<Record<string, Text>> = {
  owner: { nl: 'wie een les uitvoert', en: 'owner of a lesson' },
  involved: { nl: 'betrokken bij een beslissing', en: 'involved in a decision' },
};

type Data = Readonly<Record<string, unknown>> & { involved?: readonly string[] };
type Correction = { recordId: string; corrections: readonly { fieldName: string; after?: string | null }[] };

function namesIn(type: string, data: Data, personId: string, state: Pick<Collaboration, 'records'>): Text[] {
  if (type === 'RecordCorrected') return correctedTo(data as unknown as Correction, personId, state);
  const named = personFields(type).filter((name) => data[name] === personId);
  const involved = data.involved?.includes(personId) ? ['involved'] : [];
  const entries = entriesOf(eventTypeNamed(type)?.schema);
  return [...named, ...involved].flatMap(
    (name) => (name === 'personId' ? about[type] : asIn(entries, name)) ?? [],
  );
}

/** A correction may name somebody who was not named before. */
function correctedTo(
  { recordId, corrections }: Correction,
  personId: string,
  { records }: Pick<Collaboration, 'records'>,
): Text[] {
  const fields = entriesOf({ entries: kindNamed(records[recordId]?.kind ?? '')?.fields });
  return corrections.flatMap(({ fieldName, after }) => {
    const field = fields[fieldName];
    const named = field && after ? referencesIn(field, JSON.parse(after)) : [];
    return named.some(({ id, to }) => to === 'person' && id === personId)
      ? (asIn(fields, fieldName) ?? [])
      : [];
  });
}

type Entries = Readonly<Record<string, v.GenericSchema>>;

const entriesOf = (schema: unknown): Entries => (schema as { entries?: Entries } | undefined)?.entries ?? {};

const asIn = (entries: Entries, name: string): Text | undefined =>
  byField[name] ?? (entries[name] && notesOf(entries[name])?.label);
