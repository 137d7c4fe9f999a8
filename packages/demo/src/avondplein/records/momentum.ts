import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const programma = 'avondplein-agenda-stationsgebied';
const voorjaarsnota = 'avondplein-agenda-voorjaarsnota';

/** A theme that pressed from the start, and a budget moment that was seen in time. */
export const momentum: readonly Occurrence[] = [
  {
    on: '2024-02-29',
    name: 'makeAgendaLink',
    visibility: 'portfolio',
    ids: [programma],
    input: {
      organisation: partner.gemeente,
      sourceKind: 'council',
      theme: 'Veilig en levendig stationsgebied',
      link: 'De raad wil voor de zomer een antwoord op de klachten over het plein; wij kunnen er een laten zien.',
      strength: 'direct',
      energy: 'rising',
      window: { from: '2024-02-01', until: '2024-12-31' },
    },
  },
  {
    on: '2024-09-12',
    name: 'reassessAgendaLink',
    by: who.adviseur,
    input: {
      recordId: programma,
      energy: 'stable',
      reason: 'Na de vechtpartij vraagt de raad meer en vertrouwt hij minder. Het thema blijft.',
    },
  },
  {
    on: '2024-12-19',
    name: 'closeAgendaWindow',
    by: who.adviseur,
    input: {
      recordId: programma,
      windowUsed: 'used',
      reason: 'Het programma liep af met een werkbezoek aan de kiosk.',
    },
  },
  {
    on: '2025-01-16',
    name: 'spotAgendaOpening',
    by: who.adviseur,
    visibility: 'portfolio',
    ids: [voorjaarsnota],
    input: {
      organisation: partner.gemeente,
      sourceKind: 'budget',
      theme: 'Voorjaarsnota: vaste posten in wijken',
      link: 'Wie voor april een voorstel heeft, kan in de Voorjaarsnota komen.',
      strength: 'hoped',
      energy: 'stable',
      window: { from: '2025-03-01', until: '2025-05-31' },
    },
  },
  {
    on: '2025-03-11',
    name: 'makeAgendaLink',
    by: who.beleidsmedewerker,
    input: {
      recordId: voorjaarsnota,
      link: 'Onze pagina staat in het concept, onder gastvrije pleinen.',
      strength: 'direct',
      energy: 'rising',
    },
  },
  inEnglish(
    [voorjaarsnota, 'link'],
    { on: '2025-03-13', by: who.ontwerper },
    'Our page is in the draft, under hospitable squares.',
  ),
  {
    on: '2025-05-22',
    name: 'seizeAgendaMoment',
    by: who.adviseur,
    input: {
      recordId: voorjaarsnota,
      whatCame: 'Voorjaarsnota: € 60.000 per jaar voor pleingastheren, vanaf 2026.',
    },
  },
];
