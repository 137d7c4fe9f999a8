import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const handhaven = 'avondplein-spanning-handhaven-uitnodigen';
const schortOp = 'avondplein-gezien-politie-schort-op';
const muziek = 'avondplein-spanning-muziek';

/** One tension that was wanted, turned harmful and became useful again; and one that went away by itself. */
export const productiveTension: readonly Occurrence[] = [
  {
    on: '2024-05-30',
    name: 'surfaceTension',
    by: who.procesbegeleider,
    visibility: 'portfolio',
    ids: [handhaven],
    input: {
      title: 'Spanning tussen zichtbaar handhaven en gastvrij uitnodigen',
      poleA: 'Zichtbaar handhaven: wie zich misdraagt, merkt dat meteen',
      poleB: 'Gastvrij uitnodigen: wie binnenkomt, is eerst een gast',
      theme: 'method',
      nature: 'both-needed',
      health: 'productive',
      intensity: 'medium',
      partners: [partner.politieteam, partner.studio, partner.hoekplank],
    },
  },
  inEnglish(
    [handhaven, 'title'],
    { on: '2024-06-03', by: who.onderzoeker },
    'Tension between visible enforcement and a welcoming invitation',
  ),
  {
    on: '2024-05-30',
    name: 'holdTension',
    by: who.wijkagent,
    input: {
      recordId: handhaven,
      agreement: 'Elke maand een half uur hierover, om en om voorgezeten door politie en studio.',
      reviewOn: '2024-09-02',
    },
  },
  {
    on: '2024-07-02',
    name: 'surfaceTension',
    by: who.bewoner,
    ids: [muziek],
    input: {
      title: 'Muziek bij de kiosk of slapen met het raam open',
      poleA: 'Muziek maakt het een plek',
      poleB: 'Buren willen slapen',
      theme: 'interests',
      nature: 'trade-off',
      health: 'manageable',
      intensity: 'low',
      partners: [partner.bewoners, partner.hoekplank],
    },
  },
  {
    on: '2024-09-02',
    name: 'reassessTension',
    by: who.procesbegeleider,
    input: {
      recordId: handhaven,
      health: 'harmful',
      intensity: 'high',
      reason: 'Politieteam schort deelname op. We praten over elkaar en niet meer met elkaar.',
    },
  },
  {
    on: '2024-09-02',
    name: 'escalateTension',
    by: who.procesbegeleider,
    input: {
      recordId: handhaven,
      reason: 'Naar de teamchef en de wethouder, met een gesprek op 9 september.',
    },
  },
  {
    on: '2024-09-02',
    name: 'noteObservation',
    by: who.procesbegeleider,
    ids: [schortOp],
    input: {
      blocks: ['productive-tension', 'dynamic-coalition'],
      what: 'Politieteam schort deelname op; de spanning wordt schadelijk. Pulsmeting volgt.',
      context: 'Een kort telefoontje van de teamchef, zonder verwijt en zonder datum.',
      feeling: 'worrying',
    },
  },
  inEnglish(
    [schortOp, 'what'],
    { on: '2024-09-03', by: who.onderzoeker },
    'Police team suspends; the tension turns harmful. A pulse follows.',
  ),
  {
    on: '2024-10-15',
    name: 'reassessTension',
    by: who.wijkagent,
    input: {
      recordId: handhaven,
      health: 'productive',
      intensity: 'medium',
      reason: 'Op de fiets en achter de hand: allebei de polen hebben nu een plek in de avond.',
    },
  },
  {
    on: '2024-10-17',
    name: 'holdTension',
    by: who.procesbegeleider,
    input: {
      recordId: handhaven,
      agreement: 'De gastheer belt, de politie komt. Na elke keer praten we dezelfde week na.',
      reviewOn: '2025-03-20',
    },
  },
  {
    on: '2024-11-05',
    name: 'letTensionFade',
    by: who.bewoner,
    input: {
      recordId: muziek,
      reason: 'Sinds tien uur de sluitingstijd is, heeft niemand er nog over gebeld.',
    },
  },
];
