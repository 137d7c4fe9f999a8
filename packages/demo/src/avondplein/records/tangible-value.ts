import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const thee = 'avondplein-waarde-thee';
const vrijdagavond = 'avondplein-waarde-vrijdagavond';

/** What there was that had not been there before, small things included. */
export const tangibleValue: readonly Occurrence[] = [
  {
    on: '2024-06-27',
    name: 'captureValueEvidence',
    by: who.onderzoeker,
    visibility: 'funder',
    ids: [thee],
    input: {
      title: 'Eerste kioskavond: thee met wie zij eerst ontweek',
      valueKind: 'relation',
      forWhom: 'Bewoners en jongeren op het plein',
      size: 'small',
      story:
        'Eerste kioskavond: veertig bezoekers, een bewoner drinkt thee met een groep die zij eerst ontweek. Zij bleef tot het licht uitging.',
      evidenceKind: 'observation',
      attribution: 'because',
      evidenceLinks: ['https://avondplein.example/schrift/2024-06-27'],
    },
  },
  inEnglish(
    [thee, 'story'],
    { on: '2024-07-01', by: who.onderzoeker },
    'First kiosk evening: forty visitors; a resident has tea with a group she used to avoid. She stayed until the light went out.',
  ),
  {
    on: '2024-06-27',
    name: 'showValueEvidence',
    by: who.adviseur,
    input: {
      recordId: thee,
      audience: 'De wethouder, die zelf kwam kijken',
      audienceResponse: 'Vroeg wie hier over een jaar staat. Niemand had nog een antwoord.',
    },
  },
  {
    on: '2025-04-04',
    name: 'captureValueEvidence',
    by: who.jongere,
    visibility: 'funder',
    ids: [vrijdagavond],
    input: {
      title: 'Jongeren draaien zelf de vrijdagavond',
      valueKind: 'skill',
      forWhom: 'Acht jongeren en hun gasten',
      size: 'medium',
      story: 'We hebben gekookt voor zestig mensen en zelf afgesloten. Mijn moeder was er ook.',
      evidenceKind: 'quote',
      attribution: 'because',
    },
  },
  {
    on: '2025-04-24',
    name: 'supportValueEvidence',
    by: who.gebiedsbeheerder,
    input: {
      recordId: vrijdagavond,
      evidenceKind: 'demonstration',
      attribution: 'because',
      reason: 'Vier vrijdagen op rij geopend en gesloten zonder ons.',
    },
  },
  {
    on: '2025-05-15',
    name: 'showValueEvidence',
    by: who.jongere,
    input: {
      recordId: vrijdagavond,
      audience: 'De raadscommissie die over de Voorjaarsnota gaat',
      audienceResponse: 'Drie raadsleden kwamen de vrijdag erna eten.',
    },
  },
];
