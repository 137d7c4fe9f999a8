import type { Text } from './text.ts';

/** How sure a person is of a level. Shown next to the result, never used as a weight. */
export const confidenceIds = ['guess', 'fairly-sure', 'seen-it'] as const;

export type ConfidenceId = (typeof confidenceIds)[number];

export const confidence = {
  guess: { nl: 'een gok', en: 'a guess' },
  'fairly-sure': { nl: 'vrij zeker', en: 'fairly sure' },
  'seen-it': { nl: 'zelf gezien', en: 'seen it myself' },
} as const satisfies Record<ConfidenceId, Text>;
