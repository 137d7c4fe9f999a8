import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const jongeren = 'avondplein-beleving-jongeren';
const bewoners = 'avondplein-beleving-bewoners';
const reizigers = 'avondplein-beleving-reizigers';

/** What the square is like at night for those who are there, and how an assumption fell. */
export const livedExperiences: readonly Occurrence[] = [
  {
    on: '2024-02-08',
    name: 'assumePerspective',
    by: who.wijkagent,
    visibility: 'portfolio',
    ids: [jongeren],
    input: {
      holder: "Jongeren die 's avonds op het plein zijn",
      experience: 'Hangjongeren willen geen contact.',
      source: 'assumption',
      spokenBy: 'us',
    },
  },
  {
    on: '2024-02-22',
    name: 'hearPerspective',
    by: who.onderzoeker,
    input: {
      recordId: jongeren,
      experience:
        "Na 24 avondgesprekken blijkt 'hangjongeren willen geen contact' een aanname. De meesten willen ergens terechtkunnen en bij hun naam gekend worden.",
      valueSeen: 'Een plek waar je niet hoeft te kopen om te mogen zitten.',
      source: 'conversation',
      spokenBy: 'themselves',
      refreshOn: '2024-07-15',
    },
  },
  inEnglish(
    [jongeren, 'experience'],
    { on: '2024-02-26', by: who.onderzoeker },
    "After 24 evening talks 'loitering youth want no contact' proves an assumption. Most want somewhere to go and to be known by name.",
  ),
  {
    on: '2024-02-22',
    name: 'stateInterest',
    by: who.jongerenwerker,
    input: {
      recordId: jongeren,
      interest: 'Blijven mogen als het donker wordt, zonder eerst gefouilleerd te worden.',
    },
  },
  {
    on: '2024-03-05',
    name: 'hearPerspective',
    by: who.bewoner,
    visibility: 'portfolio',
    ids: [bewoners],
    input: {
      holder: 'Bewoners met een voordeur aan het plein',
      experience:
        "We lopen 's avonds om. Niet omdat er iets gebeurde, maar omdat je niemand kunt aanspreken.",
      interest: 'Rustig naar huis kunnen en weten wie je kunt bellen.',
      source: 'conversation',
      spokenBy: 'themselves',
    },
  },
  {
    on: '2024-03-07',
    name: 'hearPerspective',
    by: who.stationsmanager,
    ids: [reizigers],
    input: {
      holder: 'Reizigers van de late treinen',
      experience: 'Zij versnellen hun pas en kijken op hun telefoon tot de fietsenstalling.',
      source: 'observation',
      spokenBy: 'someone-close',
    },
  },
  {
    on: '2024-05-02',
    name: 'confirmPerspective',
    by: who.jongerenwerker,
    input: {
      recordId: jongeren,
      reason: 'Voorgelezen in het jongerencentrum. Eén woord veranderd: niet hangen, maar zitten.',
    },
  },
  {
    on: '2024-07-03',
    name: 'revisePerspective',
    by: who.jongerenwerker,
    input: {
      recordId: jongeren,
      implicationSeen: 'De kiosk is goed, maar wie er werkt bepaalt of je durft te komen.',
      source: 'making-together',
      reason: 'Na drie kioskavonden opnieuw gevraagd, tijdens het afwassen.',
    },
  },
  {
    on: '2024-10-31',
    name: 'retirePerspective',
    by: who.wijkregisseur,
    input: {
      recordId: reizigers,
      reason: 'Het beeld is van voor de kiosk, en wie het ons gaf neemt vandaag afscheid.',
    },
  },
];
