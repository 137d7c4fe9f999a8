import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const eigenheid = 'buurtbakens-spanning-regio-dorp';

/** One approach for the region or each village its own way: held open for a year, then resolved. */
export const productiveTension: readonly Occurrence[] = [
  {
    on: '2024-07-11',
    name: 'surfaceTension',
    by: who.zeekant,
    visibility: 'portfolio',
    ids: [eigenheid],
    input: {
      title: 'Spanning: één aanpak voor de regio tegenover eigenheid per dorp',
      poleA: 'Eén aanpak: hulpverleners weten overal waar zij moeten zijn',
      poleB: 'Eigenheid: wat van het dorp is, wordt gebruikt',
      theme: 'ownership',
      nature: 'both-needed',
      health: 'straining',
      intensity: 'medium',
      partners: [partner.veiligheidsregio, partner.dorpsraden],
    },
  },
  inEnglish(
    [eigenheid, 'title'],
    { on: '2024-07-15', by: who.promovendus },
    "Tension: one approach for the region versus each village's own way",
  ),
  {
    on: '2024-07-11',
    name: 'holdTension',
    by: who.procesbegeleider,
    input: {
      recordId: eigenheid,
      agreement:
        'Niet kiezen voordat er drie bakens staan. Elk kwartaal vragen we aan beide kanten waar het schuurt.',
      reviewOn: '2024-10-10',
    },
  },
  {
    on: '2025-01-21',
    name: 'reassessTension',
    by: who.landkant,
    input: {
      recordId: eigenheid,
      health: 'straining',
      intensity: 'high',
      reason: 'Over de app is besloten zonder ons. Dan is het geen spanning meer, maar een mededeling.',
    },
  },
  {
    on: '2025-05-08',
    name: 'reassessTension',
    by: who.zeekant,
    input: { recordId: eigenheid, health: 'productive', intensity: 'medium' },
  },
  {
    on: '2025-07-03',
    name: 'resolveTension',
    by: who.procesbegeleider,
    input: {
      recordId: eigenheid,
      agreement: 'Elk dorp mag een eigen vorm kiezen binnen drie vaste veiligheidsregels.',
      yielded: 'Drie regels op één vel, die alle partners uit hun hoofd kennen.',
    },
  },
  inEnglish(
    [eigenheid, 'agreement'],
    { on: '2025-07-07', by: who.promovendus },
    'Each village may choose its own form within three fixed safety rules.',
  ),
];
