import type { Text } from './text.ts';

/** Which way something is seen or expected to move. */
export const directionIds = ['up', 'steady', 'down', 'unclear'] as const;

export type DirectionId = (typeof directionIds)[number];

export const direction = {
  up: { nl: 'omhoog', en: 'up' },
  steady: { nl: 'gelijk', en: 'steady' },
  down: { nl: 'omlaag', en: 'down' },
  unclear: { nl: 'niet te zeggen', en: 'cannot say' },
} as const satisfies Record<DirectionId, Text>;
