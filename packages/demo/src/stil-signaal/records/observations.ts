import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const envelop = 'stil-signaal-gezien-envelop';
const stilte = 'stil-signaal-gezien-stilte';
const nietDurven = 'stil-signaal-gezien-na-het-besluit';
const nietEerder = 'stil-signaal-gezien-niet-eerder';
const afscheid = 'stil-signaal-gezien-afscheid';

/** What people saw, some of it for themselves alone. */
export const observations: readonly Occurrence[] = [
  {
    on: '2024-06-19',
    name: 'noteObservation',
    by: who.onderzoeker,
    ids: [envelop],
    input: {
      blocks: ['insight-into-lived-experiences', 'safe-environment'],
      what: 'Een jongen hield de lege envelop vijf minuten vast en gaf hem terug. Waar gaat dit heen, vroeg hij.',
      context: 'Interview op een schoolplein, na het laatste uur.',
      feeling: 'worrying',
    },
  },
  {
    on: '2024-10-10',
    name: 'noteObservation',
    by: who.onderzoeker,
    visibility: 'author',
    ids: [nietDurven],
    input: {
      blocks: ['safe-environment'],
      what: 'Na het overleg zeiden twee mensen op de gang dat zij het met mij eens waren.',
      feeling: 'worrying',
      interpretation: 'Aan tafel zei niemand het. Ik weet niet of ik harder had moeten praten.',
    },
  },
  {
    on: '2025-02-13',
    name: 'noteObservation',
    by: who.rechercheur,
    visibility: 'author',
    ids: [nietEerder],
    input: {
      blocks: ['balance-challenging-reproducing'],
      what: 'De jurist vroeg waarom we niet eerder waren gekomen. Ik had geen antwoord.',
      feeling: 'worrying',
    },
  },
  {
    on: '2025-02-18',
    name: 'noteObservation',
    by: who.panellid,
    ids: [stilte],
    input: {
      blocks: ['safe-environment', 'productive-tension'],
      what: 'Vijf dagen na het nieuws van de juristen heeft nog niemand gebeld. De groepsapp is stil.',
      feeling: 'worrying',
    },
  },
  {
    on: '2025-07-10',
    name: 'noteObservation',
    by: who.zorgcoordinator,
    visibility: 'funder',
    ids: [afscheid],
    input: {
      blocks: ['reflexivity-and-learning', 'shared-picture-of-the-future'],
      what: 'Afgerond: deels overgedragen, deels gestopt, met dank aan iedereen.',
      context: 'In de aula waar de eerste drie klassen met de kaarten praatten.',
      feeling: 'neutral',
    },
  },
  inEnglish(
    [afscheid, 'what'],
    { on: '2025-07-10', by: who.onderzoeker },
    'Concluded: partly handed over, partly stopped, with thanks to all.',
  ),
];
