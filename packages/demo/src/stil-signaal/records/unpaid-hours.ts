import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const november = 'stil-signaal-inbreng-november';
const december = 'stil-signaal-inbreng-december';
const recordedOn = '2025-01-16';

const hours = { partner: partner.bureau, kind: 'time', unit: 'hours', compensation: 'unpaid' } as const;

/** Hours made in November and December and told in January; acknowledged when the work was divided. */
export const unpaidHours: readonly Occurrence[] = [
  {
    on: '2024-11-29',
    recordedOn,
    name: 'deliverContribution',
    by: who.ontwerper,
    ids: [november],
    input: {
      ...hours,
      description: 'Bureau meldt 140 onbetaalde uren; dit zijn de 80 van november, vooral aan de pagina.',
      amount: 80,
      period: { from: '2024-11-01', until: '2024-11-30' },
    },
  },
  {
    on: '2024-12-20',
    recordedOn,
    name: 'deliverContribution',
    by: who.ontwerper,
    ids: [december],
    input: {
      ...hours,
      description: 'De andere 60 onbetaalde uren, van december: bellen om te horen wie er nu over gaat.',
      amount: 60,
      period: { from: '2024-12-01', until: '2024-12-20' },
    },
  },
  inEnglish(
    [november, 'description'],
    { on: '2025-01-16', by: who.onderzoeker },
    'Firm reports 140 unpaid hours; these are the 80 of November, mostly on the page.',
  ),
  {
    on: '2025-01-16',
    name: 'disputeContribution',
    by: who.rechercheur,
    input: { recordId: november, reason: 'Deze uren zijn nooit afgesproken. Wij wisten er niet van.' },
  },
  {
    on: '2025-01-16',
    name: 'disputeContribution',
    by: who.rechercheur,
    input: { recordId: december, reason: 'Hetzelfde: niet gevraagd, niet gemeld.' },
  },
  {
    on: '2025-05-15',
    name: 'acknowledgeContribution',
    by: who.jeugdagent,
    input: {
      recordId: november,
      creditAs: 'Bureau Rafelkaart, dat doorwerkte toen niemand opnam',
      reason: 'De uren van het bureau worden alsnog erkend. Ze waren niet afgesproken en wel nodig.',
    },
  },
  {
    on: '2025-05-15',
    name: 'acknowledgeContribution',
    by: who.jeugdagent,
    input: { recordId: december, reason: 'Ook deze.' },
  },
];
