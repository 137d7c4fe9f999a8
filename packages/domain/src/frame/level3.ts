import type { Text } from './text.ts';

/** Low, medium, high: for likelihood, severity, confidence in an expectation and the like. */
export const level3Ids = ['low', 'medium', 'high'] as const;

export type Level3Id = (typeof level3Ids)[number];

export const level3 = {
  low: { nl: 'laag', en: 'low' },
  medium: { nl: 'middel', en: 'medium' },
  high: { nl: 'hoog', en: 'high' },
} as const satisfies Record<Level3Id, Text>;
