/** The number of ratings behind a result, as outsiders may know it. */
export const answersBandIds = ['5-7', '8-14', '15+'] as const;

export type AnswersBandId = (typeof answersBandIds)[number];

/** The band of a number of ratings; `null` when there are fewer than the threshold. */
export function answersBandOf(ratings: number, threshold: number): AnswersBandId | null {
  if (ratings < threshold) return null;
  if (ratings >= 15) return '15+';
  return ratings >= 8 ? '8-14' : '5-7';
}
