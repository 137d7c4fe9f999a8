import {
  asDecided,
  asName,
  type Collaboration,
  type Decision,
  isCovered,
  type LinkSeen,
  linksOf,
  type SeatId,
  type SideId,
  seats,
  sides,
  type Text,
} from '@samenspel/domain';
import { mostListed, shownLatest } from '#lib/list/latest.ts';
import { renderMarkdown } from '#lib/markdown/render.ts';
import { reviewView } from './review/view.ts';

const emptyFields = ['options', 'expectedEffects', 'assumptions', 'dissent', 'involved', 'blocks'] as const;
const nullFields = ['context', 'choice', 'rationale', 'howDecided', 'reversibility', 'decidedOn'] as const;

/** Fields of a decision that can be missing. */
export type MissingField = (typeof emptyFields)[number] | (typeof nullFields)[number];

/**
 * What of a decision is shown while its quality is judged: of an earlier look back, seen by going back in time, nothing
 * either.
 */
export const underCurtain = (standing: Decision, now: Decision | undefined): Decision =>
  now && isCovered(now) && standing.review.outcome !== null
    ? { ...standing, state: now.state, review: now.review }
    : standing;

/** Everything the page of a decision shows; texts of imported ones as safe HTML. */
export function decisionView(
  state: Collaboration,
  standing: Decision,
  today: string,
  decisionHref: (id: string) => string,
) {
  const decision = isCovered(standing) ? asDecided(standing) : standing;
  const { source, review: _, ...own } = decision;
  const toHtml = markdownOf(state, decisionHref);
  const links = linksShown(state, decision);
  const options = decision.options.filter(({ id }, n) => n < mostListed || id === decision.choice);
  return {
    ...own,
    involved: decision.involved.map((id) => nameOf(state, id)),
    dissent: shownLatest(decision.dissent, (dissent) => ({
      ...dissent,
      partner: dissent.partner ? (state.partners[dissent.partner]?.name ?? null) : null,
    })),
    looking: reviewView(state, decision, today),
    links: links.slice(0, mostListed).map(linkShown),
    moreLinks: Math.max(0, links.length - mostListed),
    options,
    moreOptions: decision.options.length - options.length,
    missing: missingIn(decision),
    source: source && {
      file: source.file,
      numbers: source.numbers,
      statusAsWritten: source.statusAsWritten,
      context: toHtml(decision.context),
      decision: toHtml(source.decision),
      consequences: toHtml(source.consequences),
      original: toHtml(source.original),
    },
  };
}

/** What a decision is linked with; while its outcome is covered only what was there on its day. */
function linksShown({ links, ...state }: Collaboration, decision: Decision) {
  const until = isCovered(decision) ? decision.decidedOn : null;
  const then = Object.entries(links).filter(([, { on }]) => until === null || on <= until);
  const shown = { ...state, links: Object.fromEntries(then) };
  return linksOf(shown, decision.id);
}

const linkShown = (link: LinkSeen) => ({
  ...link,
  title: asName(link.title),
  asWritten: plain(link.asWritten),
});

/** The latest taken decisions, by their day: each could take the place of this one. */
export function heirsFor({ decisions }: Pick<Collaboration, 'decisions'>, id: string) {
  const taken = Object.values(decisions)
    .filter((other) => other.id !== id && ['taken', 'reviewed', 'in-review'].includes(other.state))
    .toSorted((a, b) => (a.decidedOn ?? '').localeCompare(b.decidedOn ?? ''));
  return shownLatest(taken, (one) => ({ id: one.id, title: asName(one.title), decidedOn: one.decidedOn }));
}

export type Heirs = ReturnType<typeof heirsFor>;

export type DecisionView = ReturnType<typeof decisionView>;

function markdownOf({ decisions }: Collaboration, decisionHref: (id: string) => string) {
  const byFile = new Map(
    Object.values(decisions).flatMap(({ id, source }) =>
      source ? [[fileName(source.file), id] as const] : [],
    ),
  );
  const resolve = (file: string) => {
    const id = byFile.get(file);
    return id ? decisionHref(id) : null;
  };
  const until = performance.now() + 500;
  return (markdown: string | null) =>
    markdown && renderMarkdown(markdown, resolve, until - performance.now());
}

const fileName = (path: string) => path.split(/[/\\]/).at(-1) ?? path;

/** The words of a source without the addresses in its Markdown links. */
const plain = (text: string | null) => text?.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1') ?? null;

/** A partner by its name; a side or a seat in words; anything else as it was written. */
function nameOf({ partners }: Collaboration, id: string): Text {
  const name = partners[id]?.name;
  if (name) return { nl: name, en: name };
  return sides[id as SideId] ?? seats[id as SeatId]?.name ?? { nl: id, en: id };
}

/** What nobody wrote down; what a source says in its own way counts as said. */
export function missingIn(decision: Decision): MissingField[] {
  const said = new Set<MissingField>(decision.source?.decision ? ['choice', 'rationale'] : []);
  if (['drafted', 'proposed', 'withdrawn'].includes(decision.state))
    for (const later of ['choice', 'rationale', 'decidedOn'] as const) said.add(later);
  return [
    ...nullFields.filter((field) => decision[field] === null),
    ...emptyFields.filter((field) => decision[field].length === 0),
  ].filter((field) => !said.has(field));
}
