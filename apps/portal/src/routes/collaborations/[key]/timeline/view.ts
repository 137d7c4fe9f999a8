import {
  type Change,
  type ClockId,
  type Collaboration,
  changeAfter,
  changeAt,
  changeBefore,
  countOfDates,
  countUpTo,
  currentPhase,
  type Decision,
  type Difference,
  decisionsTaken,
  differenceBetween,
  type Mark,
  type PhaseId,
  type Silence,
  silenceAt,
  stateAfter,
  stateOn,
} from '@samenspel/domain';
import type { Moment } from '#lib/moment/index.ts';
import { latestResults, type Results } from '#lib/mosaic/index.ts';
import { type TellingResult, tellingResults } from '../telling.ts';
import type { Face, Replay } from './replay.ts';

/** What the page shows of one moment, and nothing after it. Plain values: the server hands it to the browser as it is. */
export interface MomentView {
  /** Null for now. */
  at: string | null;
  /** The day it holds for; today for now. */
  date: string;
  clock: ClockId;
  since: string | null;
  silence: Silence | null;
  /** With the first of what changed. */
  previous: Change | null;
  /** Only its date: what happens then stays covered. */
  next: string | null;
  /** With the latest of what changed that day, and how much more there was. */
  last: (Change & { more: number }) | null;
  results: Results;
  /** What is worth a sentence of it. */
  telling: readonly TellingResult[];
  state: Summary;
  /** The latest decisions, newest first. */
  decisions: readonly DecisionThen[];
  difference: readonly Difference[] | null;
  /** How many more differences there are. */
  moreDifferences: number;
  /** Decisions to go to, newest first, as far as they were known. */
  stops: readonly Stop[];
  /** The day of the next decision; what it is stays covered. */
  nextDecision: string | null;
}

export interface Stop {
  key: string;
  date: string;
  title: string;
}

/** A collaboration in a few words, as it stood. */
export interface Summary {
  phase: PhaseId | null;
  status: Collaboration['status'];
  partners: readonly { id: string; name: string; suspended: boolean }[];
  decisions: number;
  /** Day of the latest picture. */
  picturedOn: string | null;
}

/** A decision as it was known, with what was expected of it. */
export interface DecisionThen extends Pick<Decision, 'id' | 'title' | 'state' | 'expectedEffects'> {
  /** The day it was decided, where that is known. */
  on: string;
  imported: boolean;
  dissent: readonly { text: string; by: string | null }[];
}

const always = '9999-12-31';
const mostDecisions = 3;

/** The view of one moment of a history; today and later is now. */
export function viewOf(replay: Replay, { at: asked, clock, since }: Moment): MomentView {
  const at = asked !== null && asked < replay.today ? asked : null;
  const face = replay.on(clock);
  const reach = at ?? always;
  const count = countUpTo(face.timeline, reach);
  const state = stateAfter(face.timeline, count);
  return {
    at,
    date: at ?? replay.today,
    clock,
    since,
    silence: count > 0 ? null : silenceAt(face.timeline, reach),
    previous: firstOf(changeBefore(face.changes, reach)),
    next: changeAfter(face.changes, reach)?.date ?? null,
    last: latestOf(changeAt(face.changes, reach)),
    results: latestResults(state),
    telling: tellingResults(state),
    state: summaryOf(state),
    decisions: latestDecisions(face, count, state),
    ...stopsAround(face, reach),
    ...differencesFrom(face, since, reach, state),
  };
}

/** A day may hold thousands of changes; a page tells a few of them. */
const mostOfDay = 6;

const firstOf = (change: Change | null): Change | null =>
  change && { date: change.date, marks: change.marks.slice(0, 1) };

const latestOf = (change: Change | null): MomentView['last'] =>
  change && {
    date: change.date,
    marks: change.marks.slice(-mostOfDay),
    more: Math.max(0, change.marks.length - mostOfDay),
  };

const summaryOf = (state: Collaboration): Summary => ({
  phase: currentPhase(state),
  status: state.status,
  partners: Object.values(state.partners)
    .filter((partner) => ['joined', 'suspended', 'leaving'].includes(partner.state))
    .map(({ id, name, state: now }) => ({ id, name, suspended: now === 'suspended' })),
  decisions: decisionsTaken(state),
  picturedOn:
    Object.values(state.results)
      .map((results) => results.at(-1)?.publishedOn ?? '')
      .reduce((a, b) => (a > b ? a : b), '') || null,
});

const shown = ['DecisionTaken', 'DecisionImported', 'DecisionProposed'];

/** Walks back from the moment, so that the length of the history costs nothing. */
function latestDecisions(face: Face, count: number, state: Collaboration): DecisionThen[] {
  const found = new Map<string, DecisionThen>();
  for (let index = count - 1; index >= 0 && found.size < mostDecisions; index--) {
    const mark = face.marks[index] as Mark;
    const decision = mark.subject === null ? undefined : state.decisions[mark.subject];
    if (decision && shown.includes(mark.type) && !found.has(decision.id))
      found.set(decision.id, decisionThen(decision, mark, state));
  }
  return [...found.values()];
}

const mostStops = 60;

/** Days on which something was decided: those before the moment by title, of what follows only the first day. */
function stopsAround({ decided }: Face, reach: string): Pick<MomentView, 'stops' | 'nextDecision'> {
  const count = countOfDates(decided.dates, reach);
  const before = decided.marks.slice(Math.max(0, count - mostStops), count).reverse();
  return {
    stops: before.map(({ eventId, date, title }) => ({ key: eventId, date, title: title ?? '' })),
    nextDecision: decided.dates[count] ?? null,
  };
}

const decisionThen = (decision: Decision, mark: Mark, state: Collaboration): DecisionThen => ({
  id: decision.id,
  title: decision.title,
  state: decision.state,
  expectedEffects: decision.expectedEffects,
  on: decision.decidedOn ?? mark.occurredOn,
  imported: decision.source !== null,
  dissent: decision.dissent.map(({ text, partner }) => ({
    text,
    by: partner ? (state.partners[partner]?.name ?? null) : null,
  })),
});

const mostDifferences = 300;

/** Two moments compared, whichever of them comes first. */
function differencesFrom(
  face: Face,
  since: string | null,
  reach: string,
  state: Collaboration,
): Pick<MomentView, 'difference' | 'moreDifferences'> {
  if (since === null) return { difference: null, moreDifferences: 0 };
  const other = stateOn(face.timeline, since);
  const all = since <= reach ? differenceBetween(other, state) : differenceBetween(state, other);
  const difference = all.slice(0, mostDifferences);
  return { difference, moreDifferences: all.length - difference.length };
}
