import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const fonds = 'avondplein-geld-fonds';
const wijkbudget = 'avondplein-geld-wijkbudget';

/** A grant that fits finding out, and a standing budget for what must keep running. */
export const fittingFunding: readonly Occurrence[] = [
  {
    on: '2024-02-05',
    name: 'grantFunding',
    visibility: 'funder',
    ids: [fonds],
    input: {
      name: 'Fonds Gedeelde Straat, eerste bijdrage',
      source: partner.fonds,
      kind: 'grant',
      amount: 85_000,
      period: { from: '2024-02-05', until: '2025-03-31' },
      meantFor: 'explore',
      currentNeed: 'explore',
      fit: 'fits',
      fitReason:
        'Het fonds geeft € 85.000 om uit te zoeken en te ontwikkelen. We hoeven nog niet te weten wat het wordt.',
      conditions: 'Twee keer per jaar een gesprek over wat we leren; geen verplichte opbrengst.',
    },
  },
  inEnglish(
    [fonds, 'fitReason'],
    { on: '2024-02-13', by: who.onderzoeker },
    'The fund grants € 85,000 to explore and develop. We do not have to know yet what it will become.',
  ),
  {
    on: '2024-09-17',
    name: 'changeFundingConditions',
    by: who.procesbegeleider,
    input: {
      recordId: fonds,
      conditions:
        'Er mag tot een derde naar uren van gastheren gaan, en de looptijd schuift drie maanden op vanwege de pauze.',
      period: { from: '2024-02-05', until: '2025-06-30' },
      reason: 'Het fonds belde zelf na de vechtpartij en vroeg wat er nu nodig was.',
    },
  },
  {
    on: '2024-12-10',
    name: 'reassessFundingFit',
    by: who.wijkregisseur,
    input: {
      recordId: fonds,
      currentNeed: 'operate',
      fit: 'misfit',
      fitReason:
        'Bijna alles gaat nu op aan gastheren, stroom en onderhoud. Dat zijn vaste kosten, en het fonds past niet bij vaste kosten.',
      reason: 'Bij het besluit over het wijkbudget naast elkaar gelegd.',
    },
  },
  inEnglish(
    [fonds, 'fitReason'],
    { on: '2024-12-12', by: who.ontwerper },
    'Nearly everything now goes into hosts, power and upkeep. Those are running costs, and the fund does not suit running costs.',
  ),
  {
    on: '2025-03-04',
    name: 'seekFunding',
    by: who.wijkregisseur,
    visibility: 'funder',
    ids: [wijkbudget],
    input: {
      name: 'Vast wijkbudget voor pleingastheren',
      source: partner.gemeente,
      kind: 'structural',
      period: { from: '2026-01-01' },
      meantFor: 'operate',
      currentNeed: 'operate',
      fit: 'unclear',
      fitReason: 'De vorm past, maar de raad heeft nog nooit een vaste post voor een plein gemaakt.',
    },
  },
  {
    on: '2025-05-22',
    name: 'grantFunding',
    by: who.wijkregisseur,
    input: {
      recordId: wijkbudget,
      name: 'Voorjaarsnota: € 60.000 per jaar voor pleingastheren',
      amount: 60_000,
      fit: 'fits',
      fitReason: 'Elk jaar terugkerend geld voor elk jaar terugkerend werk: twee gastheren en het onderhoud.',
    },
  },
  inEnglish(
    [wijkbudget, 'name'],
    { on: '2025-05-26', by: who.ontwerper },
    'Spring budget memo: € 60,000 a year for square hosts',
  ),
  {
    on: '2025-06-30',
    name: 'endFunding',
    input: {
      recordId: fonds,
      reason: 'Op de cent besteed; het eindgesprek ging over wat andere pleinen eraan hebben.',
    },
  },
];
