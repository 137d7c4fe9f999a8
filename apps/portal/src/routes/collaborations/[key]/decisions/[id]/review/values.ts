import type { FormValues } from '#lib/form/read.ts';
import type { ReviewView } from './view.ts';

/** What is on record of an outcome, as its form shows it. */
export function outcomeValues(review: ReviewView): FormValues {
  return {
    effects: review.effects.map(({ result }) => ({ result: result ?? '' })),
    unexpected: review.unexpected.map(({ text, wish }) => ({ text, wish })),
    outcome: review.outcome ?? '',
    reason: review.reason ?? '',
    beyondUs: review.beyondUs ?? '',
  };
}
