import type { SeatId, Text } from '@samenspel/domain';
import { type CollaborationKey, collaborationKeys } from './story/story.ts';

/** Those who look at more than one collaboration, or from outside the team; all are offered for signing in. */
export const visitors: readonly {
  id: string;
  name: Text;
  seat: SeatId;
  visits: readonly CollaborationKey[];
}[] = [
  {
    id: 'gids',
    name: { nl: 'Gids: plek in elke samenwerking', en: 'Guide: a seat in every collaboration' },
    seat: 'coordinator',
    visits: collaborationKeys,
  },
  {
    id: 'programmabureau-maakruimte',
    name: {
      nl: 'Portfoliobeheerder, Programmabureau Maakruimte',
      en: 'Portfolio manager, Programmabureau Maakruimte',
    },
    seat: 'portfolio-manager',
    visits: collaborationKeys,
  },
  {
    id: 'fonds-gedeelde-straat',
    name: { nl: 'Financier, Fonds Gedeelde Straat', en: 'Funder, Fonds Gedeelde Straat' },
    seat: 'funder-reader',
    visits: ['avondplein', 'buurtbakens'],
  },
  {
    id: 'regeling-proefruimte',
    name: { nl: 'Financier, Regeling Proefruimte', en: 'Funder, Regeling Proefruimte' },
    seat: 'funder-reader',
    visits: ['stil-signaal'],
  },
];
