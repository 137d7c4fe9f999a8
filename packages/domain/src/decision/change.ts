import { changed } from '../collaboration/changed.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { mustNotPrecede } from '../command/command.ts';
import type { Happening } from '../event/event-type.ts';
import type { Text } from '../frame/text.ts';
import { Refusal } from '../refusal/refusal.ts';
import { type Decision, type DecisionState, decisionStates } from './state.ts';

/** The state with one decision changed; an unknown decision changes nothing. */
export const withDecision = (
  state: Collaboration,
  id: string,
  change: (decision: Decision) => Partial<Decision>,
): Collaboration => changed(state, 'decisions', id, change);

/** The envelope of what happens to a draft that not the whole team sees: it is seen by the same people. */
export const asNarrowAs = ({ visibility }: Decision): Pick<Happening, 'visibility'> =>
  visibility === 'author' || visibility === 'circle' ? { visibility } : {};

/** @throws Refusal NOT_FOUND. */
export function decisionNamed(state: Collaboration, id: string): Decision {
  const decision = state.decisions[id];
  if (decision) return decision;
  throw new Refusal(
    'NOT_FOUND',
    { nl: 'Deze beslissing bestaat hier niet.', en: 'This decision does not exist here.' },
    'decisionId',
  );
}

/**
 * The decision, when it is in one of the states that allow the step.
 * @throws Refusal NOT_FOUND or WRONG_STATE, the latter saying what state it is in and which are needed.
 */
export function decisionIn(state: Collaboration, id: string, allowed: readonly DecisionState[]): Decision {
  const decision = decisionNamed(state, id);
  if (allowed.includes(decision.state)) return decision;
  throw new Refusal('WRONG_STATE', wrongState(decision.state, allowed), 'decisionId');
}

function wrongState(is: DecisionState, allowed: readonly DecisionState[]): Text {
  const words = (language: 'nl' | 'en', or: string) =>
    allowed.map((s) => decisionStates[s][language]).join(` ${or} `);
  return {
    nl: `Dit kan alleen als de beslissing ${words('nl', 'of')} is; nu is zij ${decisionStates[is].nl}.`,
    en: `This is possible only when the decision is ${words('en', 'or')}; it is ${decisionStates[is].en} now.`,
  };
}

/** The title of a decision for use in a sentence. */
export const titleOf = (state: Collaboration, id: string): string => state.decisions[id]?.title ?? '…';

const quoted = (title: string) => `“${title}”`;
/** A sentence about one decision, in both languages. */
export const about = (state: Collaboration, id: string, nl: string, en: string): Text => ({
  nl: nl.replace('{}', quoted(titleOf(state, id))),
  en: en.replace('{}', quoted(titleOf(state, id))),
});

/** A step after all that became of a decision until now. @throws Refusal INVALID for a day before any of it. */
export function mustFollow(day: string, { wordsOn, decidedOn, review }: Decision): void {
  for (const before of [wordsOn, decidedOn, review.reviewedOn]) mustNotPrecede(day, before);
}
