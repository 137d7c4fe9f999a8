import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const gastheer = 'avondplein-later-gastheer';
const inHetBudget = 'avondplein-stap-wijkbudget';
const naarKadehuis = 'avondplein-stap-kadehuis';

/** From a turned question to a standing place: who is host here at night, also in 2027? */
export const pictureOfTheFuture: readonly Occurrence[] = [
  {
    on: '2024-04-11',
    name: 'draftFutureVision',
    by: who.ontwerper,
    visibility: 'portfolio',
    ids: [gastheer],
    input: {
      statement:
        "De vraag verandert van 'hoe krijgen we ze weg' in 'wie is hier 's avonds gastheer?'. Over drie jaar heeft het plein elke avond iemand die iedereen kent.",
      horizon: 2027,
      mustRemain: 'Een gezicht op het plein, warm licht, en jongeren die meebepalen.',
    },
  },
  inEnglish(
    [gastheer, 'statement'],
    { on: '2024-04-15', by: who.onderzoeker },
    "The question turns from 'how do we get them away' into 'who is the host here at night?'. In three years the square has somebody every evening whom everyone knows.",
  ),
  {
    on: '2024-04-25',
    name: 'endorseFutureVision',
    by: who.procesbegeleider,
    input: {
      recordId: gastheer,
      endorsedBy: [partner.gemeente, partner.studio, partner.hoekplank, partner.bewoners],
      reservations: 'Politieteam en stationsbeheer willen eerst zien hoe een gastheer omgaat met ruzie.',
    },
  },
  {
    on: '2024-12-10',
    name: 'proposeEmbeddingStep',
    by: who.wijkregisseur,
    visibility: 'funder',
    ids: [inHetBudget],
    input: {
      title: 'Pleingastheren in het vaste wijkbudget',
      route: 'policy',
      receivingOwner: 'Gemeente Rietmeerdam, afdeling Wijken',
      needs: 'Een voorstel van één pagina voor maart, en steun van een tweede afdeling.',
      dueOn: '2025-05-31',
    },
  },
  inEnglish(
    [inHetBudget, 'title'],
    { on: '2024-12-12', by: who.ontwerper },
    'Square hosts in the standing district budget',
  ),
  {
    on: '2025-01-28',
    name: 'proposeEmbeddingStep',
    by: who.gebiedsbeheerder,
    visibility: 'funder',
    ids: [naarKadehuis],
    input: {
      title: 'Beheer en draaiboek van de kiosk naar Woonstichting Kadehuis',
      route: 'handover',
      receivingOwner: 'Woonstichting Kadehuis, gebiedsbeheer',
      needs: 'Twintig avonden meelopen, en het schrift met avondverslagen.',
      dueOn: '2025-06-30',
    },
  },
  {
    on: '2025-02-06',
    name: 'agreeEmbeddingStep',
    by: who.gebiedsbeheerder,
    input: { recordId: naarKadehuis, reason: 'Onze directie staat erachter, ook na de zomer.' },
  },
  {
    on: '2025-02-13',
    name: 'endorseFutureVision',
    by: who.procesbegeleider,
    input: {
      recordId: gastheer,
      endorsedBy: [
        partner.gemeente,
        partner.politieteam,
        partner.kadehuis,
        partner.studio,
        partner.hoekplank,
        partner.bewoners,
      ],
      reservations: 'Geen. Het politieteam onderschrijft nu ook.',
    },
  },
  {
    on: '2025-02-25',
    name: 'agreeEmbeddingStep',
    by: who.beleidsmedewerker,
    input: { recordId: inHetBudget, reason: 'Wijken neemt de post op in het concept.' },
  },
  {
    on: '2025-03-04',
    name: 'startEmbeddingStep',
    by: who.gebiedsbeheerder,
    input: { recordId: naarKadehuis },
  },
  {
    on: '2025-03-11',
    name: 'startEmbeddingStep',
    by: who.beleidsmedewerker,
    input: { recordId: inHetBudget },
  },
  {
    on: '2025-05-22',
    name: 'completeEmbeddingStep',
    by: who.beleidsmedewerker,
    input: { recordId: inHetBudget, reason: 'De raad nam het voorstel aan met twee stemmen tegen.' },
  },
  {
    on: '2025-07-03',
    name: 'completeEmbeddingStep',
    by: who.gebiedsbeheerder,
    input: { recordId: naarKadehuis, reason: 'De laatste sleutel wisselde vanavond van hand.' },
  },
];
