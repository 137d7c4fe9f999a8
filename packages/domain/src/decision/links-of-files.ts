import type * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import { type Happening, happened } from '../event/event-type.ts';
import { choice, group, key, optional, text } from '../field/field.ts';
import { hasLink, RecordsLinked } from '../links/links.ts';
import { relations } from '../links/state.ts';
import { DecisionSuperseded } from './ending.ts';
import type { Decision } from './state.ts';

/** A link that the files say is there, between the keys of two of them. */
export const linkSchema = group('ImportedLinkInput', {
  from: key(),
  to: key(),
  relation: choice('Relation', { nl: 'verband', en: 'relation' }, relations),
  asWritten: optional(text({ nl: 'zoals geschreven', en: 'as written' }, 1000)),
});

type FileLink = v.InferOutput<typeof linkSchema>;

/**
 * The links that are new, each on the day from which both its ends existed, whatever day their files say now; none ends a
 * decision before it was taken or reviewed here.
 * @param ids of the decisions, by the keys of their files. @param dates of the decisions, likewise.
 */
export function linksOfFiles(
  state: Collaboration,
  links: readonly FileLink[],
  ids: ReadonlyMap<string, string>,
  dates: ReadonlyMap<string, string>,
): Happening[] {
  return links.flatMap((link) => {
    const [from, to] = [ids.get(link.from), ids.get(link.to)];
    if (!from || !to || from === to || hasLink(state, from, to, link.relation)) return [];
    const [by, ended] = [state.decisions[from], state.decisions[to]];
    const there = latest(dates.get(link.from), dates.get(link.to), by?.beganOn, ended?.beganOn);
    if (link.relation !== 'supersedes' || isTakenBack(by) || isClosedHere(ended))
      return [asLink(link, from, to, there)];
    return [superseded(link, from, to, latest(there, ...stepsHere(ended)))];
  });
}

const latest = (...days: (string | null | undefined)[]): string =>
  days.reduce<string>((last, day) => (day && day > last ? day : last), '');

/** The days on which people made another state of a decision that they read from a file. */
const stepsHere = (decision: Decision | undefined): readonly (string | null)[] =>
  decision
    ? [decision.review.reviewedOn, ...(decision.choice ? [decision.wordsOn, decision.decidedOn] : [])]
    : [];

/** What was taken back here, or is being looked back on, does not end once more by a file. */
const isClosedHere = (decision: Decision | undefined): boolean =>
  decision?.state === 'in-review' || isTakenBack(decision);

/** Nor does it end another. */
const isTakenBack = (decision: Decision | undefined): boolean =>
  decision?.state === 'reversed' || (decision?.state === 'withdrawn' && decision.ending !== null);

const wordsOf = ({ asWritten }: FileLink) => (asWritten ? { asWritten } : {});

const superseded = (link: FileLink, by: string, decisionId: string, occurredOn: string): Happening =>
  happened(DecisionSuperseded, { decisionId, by, ...wordsOf(link) }, { occurredOn });

const asLink = (link: FileLink, from: string, to: string, occurredOn: string): Happening =>
  happened(RecordsLinked, { from, to, relation: link.relation, ...wordsOf(link) }, { occurredOn });
