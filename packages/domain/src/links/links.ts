import * as v from 'valibot';
import { put } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { withoutWishesFor } from '../consent/lapse.ts';
import { defineEvent, type Envelope } from '../event/event-type.ts';
import { choice, optional, reference, text } from '../field/field.ts';
import { titleOfRecord } from '../records/title.ts';
import { type Relation, relations } from './state.ts';

export const RecordsLinked = defineEvent('RecordsLinked', {
  describes: 'One record was linked to another; the relation reads from the first to the second.',
  most: 6_000,
  schema: v.object({
    from: reference({ nl: 'van', en: 'from' }, 'record'),
    to: reference({ nl: 'naar', en: 'to' }, 'record'),
    relation: choice('Relation', { nl: 'verband', en: 'relation' }, relations),
    asWritten: optional(text({ nl: 'zoals geschreven', en: 'as written' }, 1000)),
  }),
  sentence: ({ from, to, relation }, state) => ({
    nl: `“${titleIn(state, from)}” ${relations[relation].nl} “${titleIn(state, to)}”.`,
    en: `“${titleIn(state, from)}” ${relations[relation].en} “${titleIn(state, to)}”.`,
  }),
  evolve: (state, data, event) =>
    linked(state, data.from, data.to, data.relation, data.asWritten ?? null, event),
});

const titleIn = (state: Collaboration, id: string): string =>
  state.decisions[id]?.title ?? titleOfRecord(state, id) ?? '…';

/**
 * The state with a link added; the same link twice stays one. What somebody asked consent for before is no longer all there
 * is, unless the link is for few: the others must not notice it, and it goes to nobody with what it links.
 */
export function linked(
  state: Collaboration,
  from: string,
  to: string,
  relation: Relation,
  asWritten: string | null,
  { occurredOn: on, visibility }: Pick<Envelope, 'occurredOn' | 'visibility'>,
): Collaboration {
  const link = { from, to, relation, asWritten, on };
  const longer = hasLink(state, from, to, relation)
    ? state
    : { ...state, links: put(state.links, keyOf(from, to, relation), link) };
  const isForFew = visibility === 'author' || visibility === 'circle';
  return isForFew ? longer : withoutWishesFor(withoutWishesFor(longer, from), to);
}

/** Under what a link is kept: of thousands it is found at once. */
const keyOf = (from: string, to: string, relation: Relation): string => JSON.stringify([from, to, relation]);

export const hasLink = (state: Collaboration, from: string, to: string, relation: Relation): boolean =>
  Object.hasOwn(state.links, keyOf(from, to, relation));

export const linkEvents = { RecordsLinked };
