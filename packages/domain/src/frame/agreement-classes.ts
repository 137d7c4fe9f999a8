import type { Text } from './text.ts';

/** How far the answers agree, in the order in which the rules are tried. */
export const agreementClassIds = ['two-views', 'broad', 'some-spread', 'wide'] as const;

export type AgreementClassId = (typeof agreementClassIds)[number];

export const agreementClasses = {
  'two-views': { nl: 'Er zijn twee beelden', en: 'There are two views' },
  broad: { nl: 'Jullie zien dit grotendeels hetzelfde', en: 'You largely see this alike' },
  'some-spread': { nl: 'Er zit verschil in hoe jullie dit zien', en: 'You see this somewhat differently' },
  wide: { nl: 'De antwoorden lopen sterk uiteen', en: 'The answers differ widely' },
} as const satisfies Record<AgreementClassId, Text>;
