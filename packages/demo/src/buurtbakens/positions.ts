import type { Occurrence } from '../story/story.ts';

/** How three partners saw their footing the day after the second round. */
export const positions: readonly Occurrence[] = [
  {
    on: '2024-08-30',
    name: 'publishPartnerPosition',
    by: 'buurtbakens-veiligheidsregio-1',
    input: {
      partnerId: 'buurtbakens-veiligheidsregio',
      blockId: 'equal-footing',
      roundId: 'buurtbakens-r2',
      level: 5,
      why: 'Iedereen zit aan tafel en iedereen mag alles zeggen. Zo gelijkwaardig hebben wij nog niet gewerkt.',
    },
  },
  {
    on: '2024-08-30',
    name: 'publishPartnerPosition',
    by: 'buurtbakens-schuifdak-1',
    input: {
      partnerId: 'buurtbakens-schuifdak',
      blockId: 'equal-footing',
      roundId: 'buurtbakens-r2',
      level: 1,
      why: 'Wij zijn nog steeds opdrachtnemer: wij leveren, de opdrachtgever keurt.',
    },
  },
  {
    on: '2024-08-30',
    name: 'publishPartnerPosition',
    by: 'buurtbakens-dorpsraden-1',
    input: {
      partnerId: 'buurtbakens-dorpsraden',
      blockId: 'equal-footing',
      roundId: 'buurtbakens-r2',
      level: 2,
      why: 'Er wordt naar ons geluisterd, maar wij zijn de enigen die hier ’s avonds en onbetaald zitten.',
    },
  },
];
