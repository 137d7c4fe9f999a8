import { eventTypes, notesOf } from '@samenspel/domain';
import type { DataClassId } from './classes.ts';

/** Keys and ids in events: no kind of field says what they are, so each is named here. */
const keys: Readonly<Record<string, DataClassId>> = {
  personId: 'pseudonymous',
  ...{ partnerId: 'team', roundId: 'team', recordId: 'team', decisionId: 'team', consentId: 'team' },
  ...{ 'options[].id': 'team', 'option.id': 'team', choice: 'team', 'involved[]': 'team' },
  ...{ sourceKey: 'team', 'numbers[]': 'team', file: 'team' },
  ...{ 'corrections[].fieldName': 'public', fieldName: 'public' },
};

/** What is published when a round closes stands in one place of one event. */
const published = /^published\./;

export type EventField = { event: string; field: string; class: DataClassId | null };

type Inside = {
  type: string;
  wrapped?: Inside;
  item?: Inside;
  entries?: Readonly<Record<string, Inside>>;
};

/** Every field of every event with its class; null for one that has none, which fails the test. */
export const eventFields = (): EventField[] =>
  Object.entries(eventTypes).flatMap(([event, { schema }]) =>
    fieldsIn(schema as unknown as Inside, '').map(([field, one]) => ({
      ...{ event, field },
      class: classOf(field, one),
    })),
  );

function fieldsIn(schema: Inside, path: string): [string, Inside][] {
  if (schema.wrapped) return fieldsIn(schema.wrapped, path);
  if (schema.item) return fieldsIn(schema.item, `${path}[]`);
  if (!schema.entries) return [[path, schema]];
  return Object.entries(schema.entries).flatMap(([name, inner]) =>
    fieldsIn(inner, path === '' ? name : `${path}.${name}`),
  );
}

function classOf(field: string, schema: Inside): DataClassId | null {
  const notes = notesOf(schema as never);
  if (notes?.erasable) return 'freeText';
  if (notes?.refersTo) return notes.refersTo === 'person' ? 'pseudonymous' : 'team';
  if (notes && notes.control !== 'hidden') return 'team';
  return keys[field] ?? (published.test(field) ? 'team' : null);
}
