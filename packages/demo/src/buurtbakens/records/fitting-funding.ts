import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const opdracht = 'buurtbakens-geld-opdracht';
const fonds = 'buurtbakens-geld-fonds';
const bijdrage = 'buurtbakens-geld-bijdrage-regio';

/** From an assignment that asked for a campaign to a standing contribution that leaves a gap. */
export const fittingFunding: readonly Occurrence[] = [
  {
    on: '2024-01-15',
    name: 'grantFunding',
    visibility: 'funder',
    ids: [opdracht],
    input: {
      name: 'Opdracht voor een campagne',
      source: partner.veiligheidsregio,
      kind: 'assignment',
      amount: 40_000,
      period: { from: '2024-01-15', until: '2024-12-31' },
      meantFor: 'develop',
      currentNeed: 'explore',
      fit: 'partly',
      fitReason:
        'Start als opdracht van € 40.000 voor een campagne; het atelier is opdrachtnemer. Er is geld om te maken, maar nog niet om uit te zoeken wat.',
      conditions: 'Voor de zomer een campagne in drie dorpen.',
    },
  },
  inEnglish(
    [opdracht, 'fitReason'],
    { on: '2024-01-22', by: who.promovendus },
    'Starts as a € 40,000 assignment for a campaign; the studio is a contractor. There is money to make, not yet to find out what.',
  ),
  {
    on: '2024-09-12',
    name: 'changeFundingConditions',
    by: who.coordinator,
    input: {
      recordId: opdracht,
      conditions: 'De campagne vervalt. € 6.000 gaat naar vergoedingen voor vrijwilligers.',
    },
  },
  {
    on: '2024-09-26',
    name: 'grantFunding',
    by: who.procesbegeleider,
    visibility: 'funder',
    ids: [fonds],
    input: {
      name: 'Fonds Gedeelde Straat, voor makers en dorpen',
      source: partner.fonds,
      kind: 'grant',
      amount: 70_000,
      period: { from: '2024-09-26', until: '2025-12-31' },
      meantFor: 'develop',
      currentNeed: 'develop',
      fit: 'fits',
      fitReason: 'Het fonds betaalt € 70.000 voor wat dorpen en makers samen bouwen en proberen.',
    },
  },
  inEnglish(
    [fonds, 'fitReason'],
    { on: '2024-09-30', by: who.promovendus },
    'The fund pays € 70,000 for what villages and makers build and try together.',
  ),
  {
    on: '2024-12-19',
    name: 'reassessFundingFit',
    by: who.procesbegeleider,
    input: {
      recordId: fonds,
      currentNeed: 'test',
      fit: 'partly',
      fitReason:
        'Het fonds betaalt het bouwen. Voor wat er na het bouwen komt, hebben we een deel gevonden en een deel niet.',
    },
  },
  {
    on: '2024-12-31',
    name: 'endFunding',
    input: { recordId: opdracht, reason: 'De opdracht is klaar. Er is geen folder, wel een baken.' },
  },
  {
    on: '2025-05-20',
    name: 'seekFunding',
    by: who.planvormer,
    visibility: 'funder',
    ids: [bijdrage],
    input: {
      name: 'Vaste bijdrage van de regio',
      source: partner.veiligheidsregio,
      kind: 'structural',
      period: { from: '2026-01-01' },
      meantFor: 'operate',
      currentNeed: 'embed',
      fit: 'unclear',
      fitReason: 'Het bestuur wil wel oefenen betalen. Over hout en accu’s hebben we het nog niet gehad.',
    },
  },
  {
    on: '2025-08-21',
    name: 'grantFunding',
    by: who.planvormer,
    input: {
      recordId: bijdrage,
      amount: 25_000,
      currentNeed: 'operate',
      fit: 'partly',
      fitReason: 'De regio zegt een vaste bijdrage toe vanaf 2026; er blijft een gat voor onderhoud.',
    },
  },
  inEnglish(
    [bijdrage, 'fitReason'],
    { on: '2025-08-25', by: who.promovendus },
    'The region pledges a standing contribution from 2026; a maintenance gap remains.',
  ),
];
