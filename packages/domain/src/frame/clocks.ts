import type { Text } from './text.ts';

/** The two clocks: when something became known (set by the system) and when it happened (chosen by a person). */
export const clockIds = ['known', 'happened'] as const;

export type ClockId = (typeof clockIds)[number];

/** The question that a replay on each clock answers. */
export const clockQuestions = {
  known: { nl: 'Wat wisten we toen?', en: 'What did we know then?' },
  happened: { nl: 'Wat was er toen gebeurd?', en: 'What had happened by then?' },
} as const satisfies Record<ClockId, Text>;

/** Anything recorded more than this many days after it happened carries the label `addedAfterwards`. */
export const addedAfterwardsAfterDays = 7;

export const addedAfterwards: Text = { nl: 'achteraf toegevoegd', en: 'added afterwards' };
