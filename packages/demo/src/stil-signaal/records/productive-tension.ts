import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const tonen = 'stil-signaal-spanning-tonen-begrijpen';

/** A tension that could be handled, until nobody handled it. */
export const productiveTension: readonly Occurrence[] = [
  {
    on: '2024-09-26',
    name: 'surfaceTension',
    by: who.procesbegeleider,
    visibility: 'portfolio',
    ids: [tonen],
    input: {
      title: 'Spanning: snel iets tonen tegenover eerst begrijpen',
      poleA: 'Snel iets tonen: anders is het geld op',
      poleB: 'Eerst begrijpen: anders tonen we het verkeerde',
      theme: 'pace',
      nature: 'trade-off',
      health: 'manageable',
      intensity: 'medium',
      partners: [partner.politie, partner.hogeschool, partner.bureau],
      reviewOn: '2024-12-01',
    },
  },
  inEnglish(
    [tonen, 'title'],
    { on: '2024-09-30', by: who.onderzoeker },
    'Tension: show something soon versus understand first',
  ),
  {
    on: '2025-02-27',
    name: 'reassessTension',
    by: who.procesbegeleider,
    input: {
      recordId: tonen,
      health: 'harmful',
      intensity: 'high',
      reason: 'Verwijten over en weer: jullie hadden het moeten vragen, jullie hadden het moeten zeggen.',
    },
  },
  {
    on: '2025-02-27',
    name: 'escalateTension',
    by: who.procesbegeleider,
    input: {
      recordId: tonen,
      reason: 'We komen er samen niet uit en vragen de leiding van beide organisaties erbij.',
    },
  },
  {
    on: '2025-05-22',
    name: 'holdTension',
    by: who.procesbegeleider,
    input: {
      recordId: tonen,
      agreement:
        'We hoeven het niet meer eens te worden. We leggen uit hoe het ging, ieder in eigen woorden.',
    },
  },
];
