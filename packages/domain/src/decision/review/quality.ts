import type * as v from 'valibot';
import { choice, group } from '../../field/field.ts';
import type { Text } from '../../frame/text.ts';

export const qualities = {
  careful: { nl: 'zorgvuldig', en: 'careful' },
  'less-careful': { nl: 'minder zorgvuldig', en: 'less careful' },
} as const;
export type DecisionQuality = keyof typeof qualities;

export const reviewAnswers = {
  yes: { nl: 'ja', en: 'yes' },
  partly: { nl: 'deels', en: 'partly' },
  no: { nl: 'nee', en: 'no' },
  'cannot-say': { nl: 'niet te zeggen', en: 'cannot say' },
} as const;

/** What is asked about the way it was decided, with the outcome still covered (domain.md 4.3). */
export const qualityQuestions = {
  alternatives: {
    nl: 'Hebben we echte alternatieven bekeken?',
    en: 'Did we look at real alternatives?',
  },
  knowledge: {
    nl: 'Gebruikten we wat er toen te weten was?',
    en: 'Did we use what could be known then?',
  },
  heard: {
    nl: 'Zijn de mensen gehoord die de gevolgen dragen?',
    en: 'Were those who bear the consequences heard?',
  },
  dissent: { nl: 'Kreeg een ander geluid een eerlijke kans?', en: 'Did dissent get a fair chance?' },
  noticing: {
    nl: 'Was van tevoren duidelijk waaraan we het zouden merken?',
    en: 'Was it clear beforehand how we would notice?',
  },
} as const satisfies Record<string, Text>;
export type QualityQuestion = keyof typeof qualityQuestions;

export const qualityQuestionIds = Object.keys(qualityQuestions) as readonly QualityQuestion[];

const answerTo = (question: Text) => choice('DecisionReviewAnswer', question, reviewAnswers);

/** The answers of the group, said aloud as one. */
export const qualityAnswers = group('DecisionQualityAnswers', {
  alternatives: answerTo(qualityQuestions.alternatives),
  knowledge: answerTo(qualityQuestions.knowledge),
  heard: answerTo(qualityQuestions.heard),
  dissent: answerTo(qualityQuestions.dissent),
  noticing: answerTo(qualityQuestions.noticing),
});
export type QualityAnswers = v.InferOutput<typeof qualityAnswers>;

const mayNotBeNo = ['alternatives', 'knowledge', 'heard'] as const;

/** Careful when at least four answers are yes or partly, and none of the first three is no. */
export function qualityOf(answers: QualityAnswers): DecisionQuality {
  const met = Object.values(answers).filter((answer) => answer === 'yes' || answer === 'partly').length;
  const refuted = mayNotBeNo.some((question) => answers[question] === 'no');
  return met >= 4 && !refuted ? 'careful' : 'less-careful';
}
