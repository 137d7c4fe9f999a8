import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const weerbaar = 'buurtbakens-agenda-weerbaar';
const beleidsplan = 'buurtbakens-agenda-beleidsplan';
const genoemd = 'buurtbakens-gezien-beleidsplan';

/** Attention that ebbed as expected, and a plan they were in time for. */
export const momentum: readonly Occurrence[] = [
  {
    on: '2024-02-01',
    name: 'makeAgendaLink',
    visibility: 'portfolio',
    ids: [weerbaar],
    input: {
      organisation: partner.veiligheidsregio,
      sourceKind: 'programme',
      theme: 'Weerbare inwoners',
      link: 'Het bestuur heeft een start in juni toegezegd en wil dan iets laten zien.',
      strength: 'direct',
      energy: 'rising',
      window: { from: '2024-02-01', until: '2024-09-30' },
    },
  },
  {
    on: '2024-06-13',
    name: 'reassessAgendaLink',
    by: who.planvormer,
    input: {
      recordId: weerbaar,
      energy: 'fading',
      reason: 'Het bestuur heeft de vertraging aanvaard en vraagt nu minder vaak. Dat was de prijs.',
    },
  },
  {
    on: '2024-09-30',
    name: 'closeAgendaWindow',
    by: who.planvormer,
    input: { recordId: weerbaar, windowUsed: 'missed', reason: 'Bewust laten lopen.' },
  },
  {
    on: '2025-01-23',
    name: 'spotAgendaOpening',
    by: who.planvormer,
    visibility: 'portfolio',
    ids: [beleidsplan],
    input: {
      organisation: partner.veiligheidsregio,
      sourceKind: 'policy-plan',
      theme: 'Beleidsplan 2026–2029',
      link: 'De regio schrijft dit voorjaar; wie een alinea heeft, wordt gelezen.',
      strength: 'hoped',
      energy: 'rising',
      window: { from: '2025-03-01', until: '2025-12-15' },
    },
  },
  {
    on: '2025-04-22',
    name: 'makeAgendaLink',
    by: who.planvormer,
    input: {
      recordId: beleidsplan,
      link: 'Onze alinea over de bakens ligt bij wie het plan schrijft.',
      strength: 'direct',
    },
  },
  {
    on: '2025-06-12',
    name: 'seizeAgendaMoment',
    by: who.planvormer,
    input: {
      recordId: beleidsplan,
      whatCame: 'De bakens staan in het concept, met een zin over wie ze onderhoudt.',
    },
  },
  {
    on: '2025-06-12',
    name: 'noteObservation',
    by: who.planvormer,
    visibility: 'portfolio',
    ids: [genoemd],
    input: {
      blocks: ['momentum'],
      what: 'Concept-beleidsplan 2026–2029 noemt de bakens.',
      context: 'Bladzijde 31, met een tekening van een baken.',
      feeling: 'energising',
    },
  },
  inEnglish(
    [genoemd, 'what'],
    { on: '2025-06-16', by: who.promovendus },
    'Draft policy plan 2026–2029 mentions the beacons.',
  ),
];
