import type { BlockId } from '../blocks/registry.ts';
import type { VisibilityId } from '../frame/visibility.ts';
import type { DecisionFields, DecisionOption, Dissent, ExpectedEffect } from './fields.ts';
import { type DecisionReview, noReview } from './review/state.ts';

export const decisionStates = {
  drafted: { nl: 'concept', en: 'drafted' },
  proposed: { nl: 'voorgelegd', en: 'proposed' },
  taken: { nl: 'genomen', en: 'taken' },
  'in-review': { nl: 'wordt bekeken', en: 'in review' },
  reviewed: { nl: 'bekeken', en: 'reviewed' },
  superseded: { nl: 'vervangen', en: 'superseded' },
  reversed: { nl: 'teruggedraaid', en: 'reversed' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
} as const;
export type DecisionState = keyof typeof decisionStates;

/** What an imported decision keeps of its source. */
export interface DecisionSource {
  file: string;
  key: string;
  /** The number or numbers the file gives itself, as written. */
  numbers: readonly string[];
  /** The status in the source's own words. */
  statusAsWritten: string | null;
  /** The original Markdown, untouched. */
  original: string | null;
  /** What the source says was decided, and what follows from it. */
  decision: string | null;
  consequences: string | null;
}

/** A decision as it stands. Null means "not recorded". */
export interface Decision {
  id: string;
  state: DecisionState;
  title: string;
  context: string | null;
  options: readonly DecisionOption[];
  choice: string | null;
  rationale: string | null;
  assumptions: DecisionFields['assumptions'];
  dissent: readonly Dissent[];
  howDecided: DecisionFields['howDecided'] | null;
  involved: readonly string[];
  affected: readonly string[];
  blocks: readonly BlockId[];
  expectedEffects: readonly ExpectedEffect[];
  reversibility: DecisionFields['reversibility'] | null;
  /** The day from which it is there. */
  beganOn: string;
  /** The day its words last became others; what is said of them is said after that. */
  wordsOn: string;
  decidedOn: string | null;
  reviewOn: string | null;
  /** Why it was superseded, reversed or withdrawn, and what cannot be undone. */
  ending: { on: string; why: string | null; undone: string | null; cannotBeUndone: string | null } | null;
  review: DecisionReview;
  source: DecisionSource | null;
  recordedAt: string;
  /** Who may see it: a draft can be somebody's own; what was put before those involved is at least the team's. */
  visibility: VisibilityId;
  /** Whose words the draft and its options hold. */
  writers: readonly string[];
}

type Recording = { recordedAt: string; occurredOn: string };

/** A decision of which nothing but its existence is known. */
export const emptyDecision = (id: string, { recordedAt, occurredOn }: Recording): Decision => ({
  id,
  state: 'drafted',
  title: '',
  context: null,
  options: [],
  choice: null,
  rationale: null,
  assumptions: [],
  dissent: [],
  howDecided: null,
  involved: [],
  affected: [],
  blocks: [],
  expectedEffects: [],
  reversibility: null,
  beganOn: occurredOn,
  wordsOn: occurredOn,
  decidedOn: null,
  reviewOn: null,
  ending: null,
  review: noReview,
  source: null,
  recordedAt,
  visibility: 'team',
  writers: [],
});
