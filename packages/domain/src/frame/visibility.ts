import type { Text } from './text.ts';

/** Who may see a record, from narrow to wide. */
export const visibilityIds = ['author', 'circle', 'team', 'portfolio', 'funder'] as const;

export type VisibilityId = (typeof visibilityIds)[number];

export const visibility = {
  author: { nl: 'alleen ik', en: 'only me' },
  circle: { nl: 'vertrouwenskring', en: 'trusted circle' },
  team: { nl: 'hele team', en: 'whole team' },
  portfolio: { nl: 'ook portfolio', en: 'portfolio too' },
  funder: { nl: 'ook financier', en: 'funder too' },
} as const satisfies Record<VisibilityId, Text>;
