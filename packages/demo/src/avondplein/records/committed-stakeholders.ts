import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const jongeren = 'avondplein-groep-jongeren';
const winkeliers = 'avondplein-groep-winkeliers';

/** Young people who came to own an evening, and shopkeepers who dropped out. */
export const committedStakeholders: readonly Occurrence[] = [
  {
    on: '2024-03-07',
    name: 'identifyStakeholder',
    by: who.jongerenwerker,
    visibility: 'portfolio',
    ids: [jongeren],
    input: {
      group: 'Jongeren van het plein',
      stake: 'De enige plek zonder toegangsprijs waar zij elkaar zien.',
      level: 'consulted',
      desiredLevel: 'making-along',
      barrier: 'Zij rekenen erop dat er toch niets mee gebeurt.',
    },
  },
  {
    on: '2024-05-21',
    name: 'identifyStakeholder',
    by: who.ontwerper,
    ids: [winkeliers],
    input: {
      group: 'Winkeliers in de stationshal',
      stake: 'Omzet na acht uur en een schone entree.',
      level: 'informed',
      desiredLevel: 'advising',
    },
  },
  {
    on: '2024-06-11',
    name: 'changeStakeholderEngagement',
    by: who.ontwerper,
    input: { recordId: winkeliers, level: 'consulted', reason: 'Vier winkeliers kozen mee over de plek.' },
  },
  {
    on: '2024-06-27',
    name: 'changeStakeholderEngagement',
    by: who.jongerenwerker,
    input: {
      recordId: jongeren,
      level: 'making-along',
      reason: 'Zes van hen timmerden mee en stonden de eerste avond achter de thee.',
      acceptedCost: 'De opening schoof een week op.',
    },
  },
  {
    on: '2024-10-24',
    name: 'disengageStakeholder',
    by: who.ontwerper,
    input: {
      recordId: winkeliers,
      barrier:
        'Sinds de vechtpartij willen zij hun naam er niet bij. We hebben dat pas na zes weken gevraagd.',
    },
  },
  {
    on: '2025-03-27',
    name: 'changeStakeholderEngagement',
    by: who.jongerenwerker,
    input: {
      recordId: jongeren,
      level: 'co-owning',
      desiredLevel: 'co-owning',
      acceptedCost: 'Soms gaat het anders dan wij het zouden doen.',
      reason: 'Zij vroegen er zelf om, met een rooster op een pizzadoos.',
    },
  },
  {
    on: '2025-03-27',
    name: 'makeStakeholderCommitment',
    by: who.jongere,
    input: {
      recordId: jongeren,
      commitment: 'Jongeren worden mede-eigenaar van de vrijdagavond: openen, koken, afsluiten.',
    },
  },
  inEnglish(
    [jongeren, 'commitment'],
    { on: '2025-03-31', by: who.ontwerper },
    'Young people become co-owners of Friday night: opening, cooking, closing.',
  ),
  {
    on: '2025-06-06',
    name: 'fulfilStakeholderCommitment',
    by: who.gastheer,
    input: { recordId: jongeren, reason: 'Tien vrijdagen, geen enkele overgeslagen.' },
  },
];
