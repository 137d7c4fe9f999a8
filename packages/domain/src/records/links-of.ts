import type * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import type { Text } from '../frame/text.ts';
import { inverseRelations, relations } from '../links/state.ts';
import { kindNamed } from './lookup.ts';
import { referencesIn } from './references.ts';
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

const madeLinks = ({ links }: Collaboration, id: string): Pointing[] =>
  Object.values(links)
    .filter(({ from, to }) => from === id || to === id)
    .map(({ from, to, relation, asWritten }) =>
      from === id
        ? { to, relation: relations[relation], asWritten }
        : { to: from, relation: inverseRelations[relation], asWritten },
    );

const refersTo = { nl: 'verwijst naar', en: 'refers to' };
const refersHere = { nl: 'verwijst hiernaar', en: 'refers to this' };

const ownFields = (state: Collaboration, id: string): Pointing[] =>
  pointersOf(state, id).map((to) => ({ to, relation: refersTo, asWritten: null }));

const fieldsOfOthers = (state: Collaboration, id: string): Pointing[] =>
  Object.keys(state.records)
    .filter((other) => other !== id && pointersOf(state, other).includes(id))
    .map((to) => ({ to, relation: refersHere, asWritten: null }));

/** The records and decisions that fields of a record, or what a step of it said, refer to. */
function pointersOf(state: Collaboration, id: string): string[] {
  const record = state.records[id];
  const kind = record && kindNamed(record.kind);
  if (!record || !kind) return [];
  const said = record.steps.flatMap((step) => pointersIn(kind.steps[step.type]?.also ?? {}, step.said));
  return [...new Set([...pointersIn(kind.fields, record.fields), ...said])];
}

const pointersIn = (entries: v.ObjectEntries, values: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(entries).flatMap(([name, schema]) =>
    referencesIn(schema as v.GenericSchema, values[name])
      .filter(({ to }) => to !== 'partner' && to !== 'person')
      .map(({ id }) => id),
  );
