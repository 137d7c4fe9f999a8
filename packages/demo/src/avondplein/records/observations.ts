import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const avondgesprek = 'avondplein-gezien-avondgesprek';
const gewoneDag = 'avondplein-gezien-gewone-dag';
const gastheerEersteNacht = 'avondplein-gezien-na-de-vechtpartij';
const weerOpen = 'avondplein-gezien-weer-open';
const dubbel = 'avondplein-gezien-dubbel';
const feest = 'avondplein-gezien-feest';

/** Small things people saw or heard, the last evening included. */
export const observations: readonly Occurrence[] = [
  {
    on: '2024-02-20',
    name: 'noteObservation',
    by: who.jongerenwerker,
    ids: [avondgesprek],
    input: {
      blocks: ['insight-into-lived-experiences'],
      what: 'Een jongen vroeg of ik er morgen weer ben. Ik vroeg waarom. Dan kom ik ook, zei hij.',
      context: 'Negentiende avondgesprek, bij de fietsenstalling.',
      feeling: 'energising',
    },
  },
  inEnglish(
    [avondgesprek, 'what'],
    { on: '2024-02-21', by: who.onderzoeker },
    'A boy asked whether I would be there tomorrow. I asked why. Then I will come too, he said.',
  ),
  {
    on: '2024-07-02',
    name: 'noteObservation',
    by: who.bewoner,
    ids: [gewoneDag],
    input: {
      blocks: ['committed-stakeholders'],
      what: 'Twee jongens droegen de boodschappen van de buurvrouw naar boven. Niemand had het gevraagd.',
      context: 'Dinsdagavond, half negen, motregen.',
      feeling: 'energising',
    },
  },
  {
    on: '2024-09-01',
    recordedOn: '2024-09-02',
    name: 'noteObservation',
    by: who.wijkagent,
    visibility: 'author',
    ids: [gastheerEersteNacht],
    input: {
      blocks: ['safe-environment', 'productive-tension'],
      what: 'In de briefing zei een collega: we hadden het gezegd. Ik heb niets teruggezegd.',
      feeling: 'worrying',
      interpretation: 'Als ik het opneem voor de kiosk, kies ik tegen mijn eigen mensen.',
    },
  },
  {
    on: '2024-09-10',
    name: 'changeRecordVisibility',
    by: who.wijkagent,
    input: { recordId: gastheerEersteNacht, to: 'team' },
  },
  {
    on: '2024-09-24',
    name: 'noteObservation',
    by: who.jongerenwerker,
    visibility: 'portfolio',
    ids: [weerOpen],
    input: {
      blocks: ['safe-environment', 'tangible-value'],
      what: 'De kiosk gaat weer open, tot tien uur. Om vijf voor tien stond iedereen uit zichzelf op.',
      context: 'Eerste avond na de pauze, met achttien bezoekers.',
      feeling: 'energising',
    },
  },
  inEnglish(
    [weerOpen, 'what'],
    { on: '2024-09-26', by: who.onderzoeker },
    'The kiosk reopens, until ten. At five to ten everyone stood up of their own accord.',
  ),
  {
    on: '2024-09-25',
    name: 'noteObservation',
    by: who.ontwerper,
    ids: [dubbel],
    input: {
      blocks: ['tangible-value'],
      what: 'Gisteren waren er achttien bezoekers bij de heropening.',
      feeling: 'neutral',
    },
  },
  {
    on: '2024-09-26',
    name: 'withdrawRecord',
    by: who.ontwerper,
    input: { recordId: dubbel, reason: 'Stond er al, van de jongerenwerker.' },
  },
  {
    on: '2024-09-27',
    name: 'correctRecord',
    by: who.jongerenwerker,
    input: {
      recordId: weerOpen,
      corrections: [
        { fieldName: 'context', value: '"Eerste avond na de pauze, met eenentwintig bezoekers."' },
      ],
      reason: 'Drie mensen kwamen na half tien nog even langs; zij stonden wel in het schrift.',
    },
  },
  {
    on: '2025-07-03',
    name: 'noteObservation',
    by: who.tweedeBewoner,
    visibility: 'funder',
    ids: [feest],
    input: {
      blocks: ['shared-picture-of-the-future', 'dynamic-coalition'],
      what: 'Overdracht afgerond; de studio neemt afscheid met een feest op het plein.',
      context: 'Warme avond, tweehonderd mensen, drie pannen soep.',
      feeling: 'energising',
    },
  },
  inEnglish(
    [feest, 'what'],
    { on: '2025-07-03', by: who.ontwerper },
    'Handover done; the studio says goodbye with a party on the square.',
  ),
];
