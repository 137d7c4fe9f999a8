import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const baken = 'buurtbakens-waarde-hersteloefening';
const posten = 'buurtbakens-waarde-posten';

/** What could be shown, later than elsewhere and with 130 people around it. */
export const tangibleValue: readonly Occurrence[] = [
  {
    on: '2024-11-30',
    name: 'captureValueEvidence',
    by: who.houtbouwer,
    visibility: 'funder',
    ids: [baken],
    input: {
      title: 'Een baken dat werkt, gebouwd door wie het nodig heeft',
      valueKind: 'product',
      forWhom: 'Drie dorpen en hun brandweerpost',
      size: 'large',
      story: 'Hersteloefening: 130 dorpelingen, houten baken met lamp en radio werkt.',
      evidenceKind: 'demonstration',
      attribution: 'because',
      evidenceLinks: [
        'https://buurtbakens.example/hersteloefening',
        'https://buurtbakens.example/bouwtekening',
      ],
    },
  },
  inEnglish(
    [baken, 'story'],
    { on: '2024-12-02', by: who.promovendus },
    'Repair exercise: 130 villagers; the wooden beacon with lamp and radio works.',
  ),
  {
    on: '2024-11-30',
    name: 'showValueEvidence',
    by: who.coordinator,
    input: {
      recordId: baken,
      audience: 'Twee bestuurders van de regio, in regenpak',
      audienceResponse: 'Negen andere dorpen belden binnen een week.',
    },
  },
  {
    on: '2025-06-26',
    name: 'captureValueEvidence',
    by: who.postcommandant,
    visibility: 'funder',
    ids: [posten],
    input: {
      title: 'Brandweerposten rijden anders',
      valueKind: 'practice',
      forWhom: 'Vier brandweerposten',
      size: 'medium',
      story: 'Wij rijden bij uitval nu eerst langs het baken. Daar weten ze wie er hulp nodig heeft.',
      evidenceKind: 'quote',
      attribution: 'contributed',
    },
  },
  {
    on: '2025-08-12',
    name: 'supportValueEvidence',
    by: who.promovendus,
    input: { recordId: posten, evidenceKind: 'document', reason: 'Het staat nu in hun uitrukkaart.' },
  },
];
