import {
  type Collaboration,
  type Decision,
  type DecisionState,
  dayOf,
  decisionStates,
  groupedBy,
  inverseRelations,
  type RecordLink,
  type Text,
} from '@samenspel/domain';

/** A decision as a list shows it. */
export interface ListedDecision {
  id: string;
  title: string;
  state: DecisionState;
  /** The day it was taken; for what was not taken yet, the day it became known; null for an imported one without a date. */
  date: string | null;
  imported: boolean;
  /** The newer decision that took its place, wholly or in part. */
  heir: { id: string; title: string; relation: Text } | null;
}

/** The decisions of a state, newest first; those without a date last. */
export function listedDecisions({
  decisions,
  links,
}: Pick<Collaboration, 'decisions' | 'links'>): ListedDecision[] {
  const following = groupedBy(
    Object.values(links).filter(({ relation }) => relation.endsWith('supersedes')),
    ({ to }) => to,
  );
  return Object.values(decisions)
    .map((decision) => listed(decision, decisions, following.get(decision.id) ?? []))
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title));
}

function listed(
  decision: Decision,
  decisions: Collaboration['decisions'],
  follows: readonly RecordLink[],
): ListedDecision {
  const { id, title, state, decidedOn, source, recordedAt } = decision;
  const date = decidedOn ?? (source ? null : dayOf(recordedAt));
  return { id, title, state, date, imported: source !== null, heir: heirOf(decisions, follows) };
}

function heirOf(decisions: Collaboration['decisions'], follows: readonly RecordLink[]) {
  const link = follows.find(({ relation }) => relation === 'supersedes') ?? follows[0];
  const heir = link && decisions[link.from];
  return heir ? { id: heir.id, title: heir.title, relation: inverseRelations[link.relation] } : null;
}

/** The states that occur, in the order of the life cycle, with how often. */
export function statesIn(decisions: readonly ListedDecision[]): { state: DecisionState; count: number }[] {
  const states = Object.keys(decisionStates) as DecisionState[];
  return states
    .map((state) => ({ state, count: decisions.filter((decision) => decision.state === state).length }))
    .filter(({ count }) => count > 0);
}
