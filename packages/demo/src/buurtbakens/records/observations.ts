import type { Occurrence } from '../../story/story.ts';
import { who } from '../ids.ts';

const aanTafel = 'buurtbakens-gezien-aan-tafel';
const legeStoelen = 'buurtbakens-gezien-lege-stoelen';
const bushok = 'buurtbakens-gezien-bushok';

/** What people saw, some of it for themselves alone. */
export const observations: readonly Occurrence[] = [
  {
    on: '2024-07-04',
    name: 'noteObservation',
    by: who.zeekant,
    visibility: 'author',
    ids: [aanTafel],
    input: {
      blocks: ['equal-footing'],
      what: 'In twee uur overleg werd drie keer aan de regio gevraagd wat zij ervan vond, en één keer aan ons.',
      feeling: 'worrying',
    },
  },
  {
    on: '2025-01-16',
    name: 'noteObservation',
    by: who.procesbegeleider,
    visibility: 'author',
    ids: [legeStoelen],
    input: {
      blocks: ['committed-stakeholders', 'equal-footing'],
      what: 'Bij het besluit over de app keek ik naar de lege stoelen van de dorpsraden. Ik zei er niets van.',
      feeling: 'worrying',
    },
  },
  {
    on: '2025-06-17',
    name: 'noteObservation',
    by: who.landkant,
    ids: [bushok],
    input: {
      blocks: ['tangible-value', 'committed-stakeholders'],
      what: 'Een gewone dinsdag. Drie kinderen wachten in het baken op de bus en lezen elkaar de lijst voor.',
      feeling: 'energising',
    },
  },
];
