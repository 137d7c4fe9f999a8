import type { Text } from './text.ts';

/** The three sides of a collaboration; a partner belongs to one. They are the parts of partition P3. */
export const sideIds = ['public-side', 'creative-side', 'society-knowledge-side'] as const;

export type SideId = (typeof sideIds)[number];

export const sides = {
  'public-side': { nl: 'Publieke organisaties', en: 'Public organisations' },
  'creative-side': { nl: 'Ontwerpers en makers', en: 'Designers and makers' },
  'society-knowledge-side': { nl: 'Samenleving en kennis', en: 'Society and knowledge' },
} as const satisfies Record<SideId, Text>;

/** The name of the second part of partition P2, in which everyone beside the public side stands together. */
export const otherPartners: Text = { nl: 'Andere partners', en: 'Other partners' };
