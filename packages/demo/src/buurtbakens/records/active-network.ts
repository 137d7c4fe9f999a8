import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const spel = 'buurtbakens-vak-spel';
const geluid = 'buurtbakens-vak-geluid';
const hout = 'buurtbakens-vak-hout';
const vraag = 'buurtbakens-vraag-zonder-stroom';

/** Makers with a part of their own, and a question to everyone who builds things. */
export const activeNetwork: readonly Occurrence[] = [
  {
    on: '2024-09-05',
    name: 'needSpecialty',
    by: who.maker,
    ids: [hout],
    input: { specialty: 'Houtbouw', neededFor: 'Iets wat een dorp zelf kan bouwen en repareren' },
  },
  {
    on: '2024-09-26',
    name: 'engageSpecialty',
    by: who.maker,
    visibility: 'funder',
    ids: [spel],
    input: {
      specialty: 'Spelontwerp',
      neededFor: 'Oefenen zonder dat het toneel wordt',
      provider: 'Spelontwerper, geluidsmaker en houtbouwer uit Losse Planken doen mee',
      form: 'consortium',
      ownRole: 'Ontwerpt wat er kan misgaan',
      compensation: 'paid',
      credit: 'Makersnetwerk Losse Planken',
    },
  },
  inEnglish(
    [spel, 'provider'],
    { on: '2024-09-30', by: who.promovendus },
    "Game designer, sound maker and timber builder from the makers' network join",
  ),
  {
    on: '2024-09-26',
    name: 'engageSpecialty',
    by: who.maker,
    ids: [geluid],
    input: {
      specialty: 'Geluid',
      neededFor: 'Gehoord worden als alles stil is',
      form: 'consortium',
      ownRole: 'Maakt een hoorn die je tot de dijk hoort',
      compensation: 'paid',
    },
  },
  {
    on: '2024-09-26',
    name: 'engageSpecialty',
    by: who.maker,
    input: {
      recordId: hout,
      form: 'consortium',
      ownRole: 'Bouwt met het dorp, nooit vooruit',
      compensation: 'paid',
    },
  },
  {
    on: '2024-09-26',
    name: 'askCommunityQuestion',
    by: who.maker,
    visibility: 'portfolio',
    ids: [vraag],
    input: {
      question: 'Hoe maak je iets dat tien jaar buiten staat en het doet op de ene dag dat het nodig is?',
      community: 'Makersnetwerk Losse Planken, veertig makers',
    },
  },
  {
    on: '2024-10-10',
    name: 'answerCommunityQuestion',
    by: who.houtbouwer,
    input: {
      recordId: vraag,
      answer: 'Zorg dat het elke week ergens voor wordt gebruikt. Wat stilstaat, gaat stuk.',
      used: 'Het baken is ook bushok, boekenkast en prikbord.',
    },
  },
  {
    on: '2025-05-27',
    name: 'closeCommunityQuestion',
    by: who.houtbouwer,
    input: {
      recordId: vraag,
      gaveBack: 'De bouwtekening, vrij te gebruiken, met een lijst van wat bij ons rotte.',
    },
  },
  {
    on: '2025-06-24',
    name: 'releaseSpecialty',
    by: who.geluidsmaker,
    input: { recordId: geluid, whatItBrought: 'Een hoorn per dorp, en kinderen die weten hoe hij klinkt.' },
  },
];
