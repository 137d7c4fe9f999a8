import type { Text } from './text.ts';

/** The ways a collaboration can end. Stopping is shown with the same respect as embedding. */
export const conclusionKindIds = ['embedded', 'handed-over', 'merged', 'stopped', 'mixed'] as const;

export type ConclusionKindId = (typeof conclusionKindIds)[number];

export const conclusionKinds = {
  embedded: { nl: 'ingebed', en: 'embedded' },
  'handed-over': { nl: 'overgedragen', en: 'handed over' },
  merged: { nl: 'opgegaan in ander initiatief', en: 'merged into another initiative' },
  stopped: { nl: 'gestopt', en: 'stopped' },
  mixed: { nl: 'deels overgedragen en deels gestopt', en: 'partly handed over and partly stopped' },
} as const satisfies Record<ConclusionKindId, Text>;
