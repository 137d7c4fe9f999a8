import type { Text } from './text.ts';

/** The four kinds of answer to an assessment question; `blank` is the absence of an answer. */
export const answerKindIds = ['rated', 'unknown', 'not-relevant-now', 'blank'] as const;

export type AnswerKindId = (typeof answerKindIds)[number];

/** The text on the button of each kind; for `rated` with `{n}` for the level. */
export const answerButtons = {
  rated: { nl: 'niveau {n}', en: 'level {n}' },
  unknown: { nl: 'We weten het nog niet', en: 'We do not know yet' },
  'not-relevant-now': { nl: 'Speelt nu niet', en: 'Not relevant now' },
  blank: { nl: '— (niets ingevuld)', en: '— (nothing filled in)' },
} as const satisfies Record<AnswerKindId, Text>;

/** The optional question after "We do not know yet"; its answer may become an Uncertainty (block 1). */
export const unknownFollowUp: Text = {
  nl: 'Wat zou je willen uitzoeken?',
  en: 'What would you want to find out?',
};
