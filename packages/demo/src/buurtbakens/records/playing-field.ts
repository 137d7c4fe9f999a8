import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const radio = 'buurtbakens-grens-radio';
const regels = 'buurtbakens-grens-drie-regels';
const eigenVorm = 'buurtbakens-ruimte-eigen-vorm';

/** A limit that moved when it was tried, and three that stay where they are. */
export const playingField: readonly Occurrence[] = [
  {
    on: '2024-10-24',
    name: 'presumeRedLine',
    by: who.geluidsmaker,
    ids: [radio],
    input: {
      statement: 'Een dorp mag geen eigen radioverkeer opzetten tijdens een oefening.',
      setBy: partner.veiligheidsregio,
      ground: 'safety',
      hardness: 'unknown',
    },
  },
  {
    on: '2024-11-21',
    name: 'moveRedLine',
    by: who.postcommandant,
    input: {
      recordId: radio,
      howTested:
        'Een proef met twee vergunningsvrije radio’s naast die van ons. Niemand had last van de ander.',
      statement: 'Een dorp mag een vergunningsvrije radio gebruiken, als de post het vooraf weet.',
      hardness: 'negotiable',
    },
  },
  {
    on: '2025-06-10',
    name: 'requestRoom',
    by: who.zeekant,
    ids: [eigenVorm],
    input: {
      statement: 'Elk dorp mag een eigen vorm kiezen voor baken, lijst en oefening.',
      grantedBy: partner.veiligheidsregio,
      extent: 'deviate',
    },
  },
  {
    on: '2025-07-03',
    name: 'grantRoom',
    by: who.coordinator,
    input: {
      recordId: eigenVorm,
      conditions:
        'Binnen de drie vaste regels: bereikbaar zonder trap, zichtbaar zonder stroom, bekend bij de post.',
    },
  },
  {
    on: '2025-07-03',
    name: 'confirmRedLine',
    by: who.postcommandant,
    visibility: 'portfolio',
    ids: [regels],
    input: {
      statement:
        'Drie regels staan vast: bereikbaar zonder trap, zichtbaar zonder stroom, bekend bij de brandweerpost.',
      setBy: partner.veiligheidsregio,
      ground: 'safety',
      hardness: 'fixed',
      howTested: 'Met drie dorpen nagelopen. Een vierde regel bleek een voorkeur te zijn.',
    },
  },
  inEnglish(
    [regels, 'statement'],
    { on: '2025-07-07', by: who.promovendus },
    'Three rules are fixed: reachable without stairs, visible without power, known to the fire station.',
  ),
  {
    on: '2025-08-19',
    name: 'useRoom',
    by: who.landkant,
    input: {
      recordId: eigenVorm,
      newFrame: 'Bij ons is het baken een oude melkkar met een zeil. Iedereen weet waar die staat.',
    },
  },
];
