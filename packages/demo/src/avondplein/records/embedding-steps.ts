import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const inHetBudget = 'avondplein-stap-wijkbudget';
const naarKadehuis = 'avondplein-stap-kadehuis';

/** Two steps towards a standing place, each agreed by who carries it on. */
export const embeddingSteps: readonly Occurrence[] = [
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
