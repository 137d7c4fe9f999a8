import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const omdraaien = 'avondplein-ruimte-vraag-omdraaien';
const beelden = 'avondplein-grens-beelden';
const koken = 'avondplein-grens-koken';

/** Which limits were fixed, which were a habit, and what the room in between was used for. */
export const playingField: readonly Occurrence[] = [
  {
    on: '2024-04-04',
    name: 'requestRoom',
    by: who.ontwerper,
    ids: [omdraaien],
    input: {
      statement: 'De opdracht mag van overlast naar gastheerschap, zonder eerst terug naar de raad te gaan.',
      grantedBy: partner.gemeente,
      extent: 'think',
    },
  },
  {
    on: '2024-04-11',
    name: 'grantRoom',
    input: {
      recordId: omdraaien,
      conditions: 'Voor de zomer laten zien waar het toe leidt.',
      until: '2024-07-01',
    },
  },
  {
    on: '2024-04-18',
    name: 'confirmRedLine',
    by: who.jongerenwerker,
    visibility: 'portfolio',
    ids: [beelden],
    input: {
      statement: 'Geen herkenbare beelden en geen namen van jongeren naar opsporing.',
      setBy: partner.hoekplank,
      ground: 'ethics',
      hardness: 'fixed',
      howTested: 'Hardop gevraagd aan alle partners, ook aan het politieteam. Niemand wil eraan tornen.',
    },
  },
  inEnglish(
    [beelden, 'statement'],
    { on: '2024-04-22', by: who.onderzoeker },
    'Red line: no recognisable images and no names of young people to investigators.',
  ),
  {
    on: '2024-06-06',
    name: 'presumeRedLine',
    by: who.ontwerper,
    ids: [koken],
    input: {
      statement: 'Op het plein mag niet worden gekookt.',
      setBy: partner.gemeente,
      ground: 'unknown',
      hardness: 'unknown',
    },
  },
  {
    on: '2024-06-20',
    name: 'liftRedLine',
    by: who.wijkregisseur,
    input: {
      recordId: koken,
      howTested: 'Nagevraagd bij drie afdelingen: er staat nergens iets. Het was een gewoonte.',
    },
  },
  {
    on: '2024-06-27',
    name: 'useRoom',
    by: who.ontwerper,
    input: { recordId: omdraaien, newFrame: 'Van een plein met overlast naar een plein zonder gastheer.' },
  },
  {
    on: '2024-09-09',
    name: 'reportRedLineCrossed',
    by: who.jongerenwerker,
    input: {
      recordId: beelden,
      whatHappened: 'Het filmpje van de vechtpartij is in een briefing getoond, met gezichten erop.',
      consequence:
        'Twee jongeren komen niet meer. De teamchef heeft het filmpje laten weghalen en met hen gepraat.',
      setback: 'avondplein-tegenslag-vechtpartij',
    },
  },
];
