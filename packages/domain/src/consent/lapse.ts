import { put, takenOut } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { Consent } from './state.ts';

type Consents = Collaboration['consents'];

/** The state with a wish that waits. */
export function withWish(state: Collaboration, consent: Consent): Collaboration {
  if (Object.hasOwn(state.consents, consent.id)) indexes.delete(state.consents);
  const consents = put(state.consents, consent.id, consent);
  const index = consents === state.consents ? indexes.get(consents) : undefined;
  if (index) enter(index, consent);
  return { ...state, consents };
}

/** The state without a wish, whatever became of it; one that is not there changes nothing. */
export function withoutWish(state: Collaboration, id: string): Collaboration {
  const consent = Object.hasOwn(state.consents, id) ? state.consents[id] : undefined;
  if (!consent) return state;
  const consents = takenOut(state.consents, id);
  const index = consents === state.consents ? indexes.get(consents) : undefined;
  for (const about of index ? aboutWhat(consent) : []) index?.get(about)?.delete(id);
  return { ...state, consents };
}

/** The state without the wishes to show one record to more people: they do not come back by themselves. */
export const withoutWishesFor = (state: Collaboration, recordId: string): Collaboration =>
  withoutThoseAbout(state, ofRecord(recordId));

/** The state without what a person asked for or was asked for. */
export const withoutWishesOf = (state: Collaboration, personId: string): Collaboration =>
  withoutThoseAbout(state, ofPerson(personId));

const withoutThoseAbout = (state: Collaboration, about: string): Collaboration =>
  [...(indexOf(state.consents).get(about) ?? [])].reduce(withoutWish, state);

const ofRecord = (id: string): string => `record ${id}`;
const ofPerson = (id: string): string => `person ${id}`;

/** What a wish lapses with. */
const aboutWhat = (consent: Consent): readonly string[] => [
  ofPerson(consent.by),
  consent.about === 'visibility' ? ofRecord(consent.recordId) : ofPerson(consent.personId),
];

/** The ids of wishes by what they lapse with; of consents that the running fold writes into it is kept in step. */
type Index = Map<string, Set<string>>;
const indexes = new WeakMap<Consents, Index>();

function indexOf(consents: Consents): Index {
  const known = indexes.get(consents);
  if (known) return known;
  const index: Index = new Map();
  for (const consent of Object.values(consents)) enter(index, consent);
  indexes.set(consents, index);
  return index;
}

function enter(index: Index, consent: Consent): void {
  for (const about of aboutWhat(consent)) index.set(about, (index.get(about) ?? new Set()).add(consent.id));
}
