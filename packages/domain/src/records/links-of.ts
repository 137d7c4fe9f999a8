import type * as v from 'valibot';
import { oncePer } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { Text } from '../frame/text.ts';
import { linksAt } from '../links/at.ts';
import { inverseRelations, relations } from '../links/state.ts';
import { kindNamed } from './lookup.ts';
import { referencesIn } from './references.ts';
import type { BlockRecord } from './state.ts';
import { titleOfRecord } from './title.ts';

/** Something a record or decision is linked to, seen from its own end. */
export interface LinkSeen {
  id: string;
  isDecision: boolean;
  title: string;
  /** “supersedes”, “superseded by”, “refers to”, … */
  relation: Text;
  /** The words of the source, when the link was read from a file. */
  asWritten: string | null;
}

/**
 * Everything a record or decision is linked to: by links that somebody made and by fields, from either end, in this order.
 * What the person may not see is not in their state, and so not here.
 */
export const linksOf = (state: Collaboration, id: string): LinkSeen[] =>
  [...madeLinks(state, id), ...ownFields(state, id), ...fieldsOfOthers(state, id)].flatMap(
    ({ to, ...link }) => {
      const decision = state.decisions[to];
      const title = decision?.title ?? titleOfRecord(state, to);
      return title === null ? [] : [{ id: to, isDecision: decision !== undefined, title, ...link }];
    },
  );

interface Pointing {
  to: string;
  relation: Text;
  asWritten: string | null;
}

const madeLinks = (state: Collaboration, id: string): Pointing[] =>
  linksAt(state, id).map(({ from, to, relation, asWritten }) =>
    from === id
      ? { to, relation: relations[relation], asWritten }
      : { to: from, relation: inverseRelations[relation], asWritten },
  );

const refersTo = { nl: 'verwijst naar', en: 'refers to' };
const refersHere = { nl: 'verwijst hiernaar', en: 'refers to this' };

const ownFields = ({ records }: Collaboration, id: string): Pointing[] =>
  (pointersIn(records).from.get(id) ?? []).map((to) => ({ to, relation: refersTo, asWritten: null }));

const fieldsOfOthers = ({ records }: Collaboration, id: string): Pointing[] =>
  (pointersIn(records).to.get(id) ?? [])
    .filter((other) => other !== id)
    .map((to) => ({ to, relation: refersHere, asWritten: null }));

/** Which records point where, from either end. */
const pointersIn = oncePer((records: Collaboration['records']) => {
  const [from, to] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const [id, record] of Object.entries(records)) {
    const pointers = pointersOf(record);
    from.set(id, pointers);
    for (const other of pointers) listed(to, other).push(id);
  }
  return { from, to };
});

function listed(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The records and decisions that fields of a record, or what a step of it said, refer to. */
function pointersOf(record: BlockRecord): string[] {
  const kind = kindNamed(record.kind);
  if (!kind) return [];
  const said = record.steps.flatMap((step) => referredIn(kind.steps[step.type]?.also ?? {}, step.said));
  return [...new Set([...referredIn(kind.fields, record.fields), ...said])];
}

const referredIn = (entries: v.ObjectEntries, values: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(entries).flatMap(([name, schema]) =>
    referencesIn(schema as v.GenericSchema, values[name])
      .filter(({ to }) => to !== 'partner' && to !== 'person')
      .map(({ id }) => id),
  );
