import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const trekker = 'avondplein-rol-trekker';
const toezicht = 'avondplein-rol-toezicht';
const sleutels = 'avondplein-rol-sleutels';
const nieuweTrekker = 'avondplein-rol-nieuwe-trekker';

/** Roles that were taken, changed, let go and passed on. */
export const roles: readonly Occurrence[] = [
  {
    on: '2024-02-12',
    name: 'takeRole',
    by: who.procesbegeleider,
    visibility: 'portfolio',
    ids: [trekker],
    input: {
      role: 'Trekker van het werk op het plein',
      heldBy: partner.studio,
      basis: 'expertise',
      from: '2024-02-12',
    },
  },
  {
    on: '2024-02-15',
    name: 'takeRole',
    by: who.stationsmanager,
    ids: [sleutels],
    input: {
      role: 'Sleutelhouder en stroom',
      heldBy: partner.stationsbeheer,
      basis: 'mandate',
      from: '2024-02-15',
    },
  },
  {
    on: '2024-06-20',
    name: 'takeRole',
    by: who.wijkagent,
    ids: [toezicht],
    input: {
      role: 'Zichtbaar toezicht naast de kiosk',
      heldBy: partner.politieteam,
      basis: 'mandate',
      from: '2024-06-27',
    },
  },
  {
    on: '2024-10-15',
    name: 'shiftRole',
    by: who.wijkagent,
    input: {
      recordId: toezicht,
      role: 'Politieteam keert terug in een andere rol: op de fiets, achter de hand',
      basis: 'working-style',
      reason: 'De gastheren vroegen erom, en onze mensen ook.',
    },
  },
  inEnglish(
    [toezicht, 'role'],
    { on: '2024-10-16', by: who.onderzoeker },
    'Police team returns in another role: on bicycles, standing by',
  ),
  {
    on: '2024-10-31',
    name: 'releaseRole',
    by: who.wijkregisseur,
    input: { recordId: sleutels, until: '2024-10-31', reason: 'De sleutels liggen nu bij de gemeente.' },
  },
  {
    on: '2025-02-06',
    name: 'handOverRole',
    by: who.procesbegeleider,
    input: {
      recordId: trekker,
      to: partner.kadehuis,
      until: '2025-02-06',
      reason: 'Kadehuis trekt, de studio doet een stap terug.',
    },
  },
  {
    on: '2025-02-06',
    name: 'takeRole',
    by: who.gebiedsbeheerder,
    visibility: 'portfolio',
    ids: [nieuweTrekker],
    input: {
      role: 'Trekker: kiosk, gastheren en afspraken. Kadehuis trekt, de studio doet een stap terug.',
      heldBy: partner.kadehuis,
      basis: 'availability',
      from: '2025-02-06',
      formal: true,
    },
  },
  inEnglish(
    [nieuweTrekker, 'role'],
    { on: '2025-02-10', by: who.ontwerper },
    'Leads: kiosk, hosts and agreements. The foundation leads, the studio steps back.',
  ),
];
