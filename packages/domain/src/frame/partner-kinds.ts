import type { SideId } from './sides.ts';
import type { Text } from './text.ts';

/** The kinds of partner in a collaboration. */
export const partnerKindIds = [
  'creative-practice',
  'public-organisation',
  'knowledge-institute',
  'citizens-and-society',
  'company',
  'funder',
  'network',
] as const;

export type PartnerKindId = (typeof partnerKindIds)[number];

/** The name of each kind and the side it belongs to; a funder has none, as it does not assess by default. */
export const partnerKinds = {
  'creative-practice': {
    name: { nl: 'Ontwerper of creatief bureau', en: 'Designer or creative firm' },
    side: 'creative-side',
  },
  'public-organisation': {
    name: {
      nl: 'Publieke organisatie of organisatie met publieke taak',
      en: 'Public organisation or one with a public task',
    },
    side: 'public-side',
  },
  'knowledge-institute': {
    name: { nl: 'Kennisinstelling', en: 'Knowledge institute' },
    side: 'society-knowledge-side',
  },
  'citizens-and-society': {
    name: {
      nl: 'Bewoners, ervaringsdeskundigen of maatschappelijke organisatie',
      en: 'Residents, experts by experience or civil society',
    },
    side: 'society-knowledge-side',
  },
  company: { name: { nl: 'Bedrijf', en: 'Company' }, side: 'society-knowledge-side' },
  funder: { name: { nl: 'Financier', en: 'Funder' }, side: null },
  network: {
    name: { nl: 'Netwerk of vakgemeenschap', en: 'Network or professional community' },
    side: 'creative-side',
  },
} as const satisfies Record<PartnerKindId, { name: Text; side: SideId | null }>;
