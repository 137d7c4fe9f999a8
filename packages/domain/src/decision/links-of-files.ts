import type * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import { type Happening, happened } from '../event/event-type.ts';
import { choice, group, key, list, optional, text } from '../field/field.ts';
import { hasLink, RecordsLinked } from '../links/links.ts';
import { relations } from '../links/state.ts';
import { DecisionSuperseded } from './ending.ts';
import type { Decision, DecisionState } from './state.ts';

const ends = {
  from: { nl: 'het eerste', en: 'the first' },
  to: { nl: 'het tweede', en: 'the second' },
} as const;

/** A link that the files say is there, between the keys of two of them. */
export const linkSchema = group('ImportedLinkInput', {
  from: key(),
  to: key(),
  relation: choice('Relation', { nl: 'verband', en: 'relation' }, relations),
  asWritten: optional(text({ nl: 'zoals geschreven', en: 'as written' }, 1000)),
  /** Whose file says so. */
  toldBy: optional(
    list(
      { nl: 'staat in', en: 'told by' },
      choice('ImportedLinkEnd', { nl: 'bestand', en: 'file' }, ends),
      0,
      2,
    ),
  ),
});

/** The links that some file says which is not passed over; and those of which nobody told which file says so. */
export const linksStillSaid = (links: readonly FileLink[], passedOver: ReadonlySet<string>): FileLink[] =>
  links.filter((link) => !link.toldBy?.length || link.toldBy.some((end) => !passedOver.has(link[end])));

type FileLink = v.InferOutput<typeof linkSchema>;

/** What the files say of decisions, by their keys. */
export type FromFiles = { ids: ReadonlyMap<string, string>; days: ReadonlyMap<string, string> };

/**
 * The links that are new, each on the day from which both its ends existed, whatever day their files say now. One that supersedes
 * ends a decision only when it was decided, and none ends one before it was taken or reviewed here.
 * @param states of the decisions that are read anew, by their ids.
 */
export function linksOfFiles(
  state: Collaboration,
  links: readonly FileLink[],
  { ids, days }: FromFiles,
  states: ReadonlyMap<string, DecisionState>,
): Happening[] {
  return links.flatMap((link) => {
    const [from, to] = [ids.get(link.from), ids.get(link.to)];
    if (!from || !to || from === to) return [];
    const [by, ended] = [state.decisions[from], state.decisions[to]];
    const isKnown = hasLink(state, from, to, link.relation);
    const there = latest(days.get(link.from), days.get(link.to), by?.beganOn, ended?.beganOn);
    const ends =
      isDecided(states.get(from) ?? by?.state) && canEnd(ended) && !hasLink(state, to, from, 'supersedes');
    if (link.relation === 'supersedes' && ends && !(isKnown && isDecided(by?.state)))
      return [superseded(link, from, to, latest(there, ...stepsHere(ended)))];
    return isKnown ? [] : [asLink(link, from, to, there)];
  });
}

const latest = (...days: (string | null | undefined)[]): string =>
  days.reduce<string>((last, day) => (day && day > last ? day : last), '');

/** The days on which people made another state of a decision that they read from a file. */
const stepsHere = (decision: Decision | undefined): readonly (string | null)[] =>
  decision
    ? [decision.review.reviewedOn, ...(decision.choice ? [decision.wordsOn, decision.decidedOn] : [])]
    : [];

/** What is a proposal only, or was taken back, ends no other. */
const isDecided = (state: DecisionState | undefined): boolean =>
  state !== undefined && ['taken', 'in-review', 'reviewed', 'superseded'].includes(state);

/** What ended, or is being looked back on, does not end once more by a file. */
const canEnd = (decision: Decision | undefined): boolean =>
  !decision || (decision.state !== 'in-review' && decision.ending === null);

const wordsOf = ({ asWritten }: FileLink) => (asWritten ? { asWritten } : {});

const superseded = (link: FileLink, by: string, decisionId: string, occurredOn: string): Happening =>
  happened(DecisionSuperseded, { decisionId, by, ...wordsOf(link) }, { occurredOn });

const asLink = (link: FileLink, from: string, to: string, occurredOn: string): Happening =>
  happened(RecordsLinked, { from, to, relation: link.relation, ...wordsOf(link) }, { occurredOn });
