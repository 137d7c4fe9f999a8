import type { Occurrence } from '../story/story.ts';
import { who } from './ids.ts';

const vergunning = 'avondplein-macht-vergunning';
const handhaving = 'avondplein-macht-handhaving';

/** What the trusted circle wrote down about power; nobody else sees that there is anything. */
export const circle: readonly Occurrence[] = [
  {
    on: '2024-12-03',
    name: 'noticePowerRelation',
    by: who.ontwerper,
    ids: [vergunning],
    input: {
      positionA: 'Vergunningverlener',
      positionB: 'Wie iets op het plein wil doen',
      resource: 'authority',
      form: 'hidden',
      basis: 'seen',
      effectOnOthers: 'De jongeren wachtten elf weken op een antwoord en dachten dat het aan hen lag.',
      effectOnApproach:
        'We kiezen steeds wat geen vergunning nodig heeft, ook als iets anders beter zou zijn.',
    },
  },
  {
    on: '2024-12-03',
    name: 'discussPowerRelation',
    by: who.jongerenwerker,
    input: {
      recordId: vergunning,
      effectOnProfessionals:
        'Een ambtenaar die wil helpen, vraagt liever niets dan een nee op papier te krijgen.',
    },
  },
  {
    on: '2024-12-03',
    name: 'noticePowerRelation',
    by: who.jongerenwerker,
    ids: [handhaving],
    input: {
      positionA: 'Wijkagent',
      positionB: 'Jongeren op het plein',
      resource: 'mandate',
      form: 'visible',
      basis: 'told',
      effectOnOthers: 'Wie ooit is weggestuurd, komt niet als er een politiefiets staat.',
    },
  },
  {
    on: '2024-12-12',
    name: 'agreePowerResponse',
    by: who.wijkregisseur,
    input: {
      recordId: vergunning,
      response: 'redesign',
      reason: 'Elke aanvraag gaat voortaan naar twee mensen tegelijk, met een datum waarop we bellen.',
    },
  },
  {
    on: '2025-01-14',
    name: 'reassessPowerRelation',
    by: who.jongerenwerker,
    input: {
      recordId: handhaving,
      form: 'visible',
      effectOnOthers: 'Sinds de agent zonder uniform meeloopt, blijven de meesten staan.',
    },
  },
  {
    on: '2025-03-18',
    name: 'closePowerRelation',
    by: who.jongerenwerker,
    input: { recordId: handhaving, reason: 'Dit is nu gewoon onderwerp van gesprek in het hele team.' },
  },
];
