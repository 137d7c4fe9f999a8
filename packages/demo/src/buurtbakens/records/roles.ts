import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const opdrachtnemer = 'buurtbakens-rol-opdrachtnemer';
const spelleiding = 'buurtbakens-rol-spelleiding';

/** From contractor to partner, and a part that was passed on. */
export const roles: readonly Occurrence[] = [
  {
    on: '2024-01-15',
    name: 'takeRole',
    visibility: 'portfolio',
    ids: [opdrachtnemer],
    input: {
      role: 'Opdrachtnemer van de campagne',
      heldBy: partner.atelier,
      basis: 'mandate',
      from: '2024-01-15',
      formal: true,
    },
  },
  inEnglish(
    [opdrachtnemer, 'role'],
    { on: '2024-01-22', by: who.promovendus },
    'Contractor for the campaign',
  ),
  {
    on: '2024-09-12',
    name: 'shiftRole',
    by: who.procesbegeleider,
    input: {
      recordId: opdrachtnemer,
      role: 'Procesbegeleider tussen dorpen en regio',
      basis: 'working-style',
      reason: 'De opdracht heet nog zo; wat wij doen is iets anders geworden.',
    },
  },
  {
    on: '2024-10-03',
    name: 'takeRole',
    by: who.spelontwerper,
    ids: [spelleiding],
    input: {
      role: 'Spelleiding van de oefeningen',
      heldBy: partner.makers,
      basis: 'expertise',
      from: '2024-10-03',
    },
  },
  {
    on: '2025-06-12',
    name: 'handOverRole',
    by: who.spelontwerper,
    input: {
      recordId: spelleiding,
      to: partner.dorpsraden,
      until: '2025-06-12',
      reason: 'Twee dorpen leiden hun oefening nu zelf.',
    },
  },
];
