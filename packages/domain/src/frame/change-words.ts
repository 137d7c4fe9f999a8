import type { Text } from './text.ts';

/** How a block moved between two published results. */
export const changeIds = [
  'about-same',
  'somewhat-up',
  'somewhat-down',
  'clearly-up',
  'clearly-down',
] as const;

export type ChangeId = (typeof changeIds)[number];

export const changeWords = {
  'about-same': { nl: 'ongeveer gelijk', en: 'about the same' },
  'somewhat-up': { nl: 'iets omhoog', en: 'somewhat up' },
  'somewhat-down': { nl: 'iets omlaag', en: 'somewhat down' },
  'clearly-up': { nl: 'duidelijk omhoog', en: 'clearly up' },
  'clearly-down': { nl: 'duidelijk omlaag', en: 'clearly down' },
} as const satisfies Record<ChangeId, Text>;

/** Signals that stand beside the change word. */
export const changeSignalIds = ['views-drift-apart', 'less-certain', 'different-group'] as const;

export type ChangeSignalId = (typeof changeSignalIds)[number];

export const changeSignals = {
  'views-drift-apart': { nl: 'beelden groeien uiteen', en: 'views drift apart' },
  'less-certain': { nl: 'we weten minder zeker', en: 'less certain' },
  'different-group': { nl: 'andere groep mensen', en: 'different group of people' },
} as const satisfies Record<ChangeSignalId, Text>;
