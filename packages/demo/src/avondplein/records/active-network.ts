import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const licht = 'avondplein-vak-licht';
const geluid = 'avondplein-vak-geluid';
const vertaler = 'avondplein-vak-vertaler';

/** Makers whom the studio called in from its network. */
export const activeNetwork: readonly Occurrence[] = [
  {
    on: '2024-06-04',
    name: 'needSpecialty',
    by: who.ontwerper,
    visibility: 'portfolio',
    ids: [licht],
    input: { specialty: 'Lichtontwerp', neededFor: 'Zien wie er staat, zonder dat het een bouwplaats lijkt' },
  },
  {
    on: '2024-06-04',
    name: 'needSpecialty',
    by: who.ontwerper,
    ids: [geluid],
    input: { specialty: 'Geluid', neededFor: 'Praten boven de treinen uit, en de buren laten slapen' },
  },
  {
    on: '2024-06-13',
    name: 'engageSpecialty',
    by: who.ontwerper,
    input: {
      recordId: licht,
      provider: 'Een lichtontwerper uit het netwerk van de studio',
      form: 'hired',
      ownRole:
        'De studio haalt een lichtontwerper en een geluidsmaker uit haar netwerk: het licht bepaalt waar je gaat zitten',
      compensation: 'paid',
      credit: 'Licht: een maker uit Rietmeerdam',
    },
  },
  {
    on: '2024-06-13',
    name: 'engageSpecialty',
    by: who.ontwerper,
    input: {
      recordId: geluid,
      provider: 'Een geluidsmaker uit het netwerk van de studio',
      form: 'hired',
      ownRole: 'Luistert drie avonden mee en maakt daarna pas iets',
      compensation: 'partly',
    },
  },
  inEnglish(
    [licht, 'ownRole'],
    { on: '2024-06-17', by: who.onderzoeker },
    'The studio brings in a light designer and a sound maker from its network: the light decides where you sit down',
  ),
  {
    on: '2024-07-02',
    name: 'needSpecialty',
    by: who.jongerenwerker,
    ids: [vertaler],
    input: {
      specialty: 'Tolk Tigrinya',
      neededFor: 'Een groep nieuwkomers die aan de rand van het plein blijft staan',
    },
  },
  {
    on: '2024-09-26',
    name: 'reportSpecialtyNotFound',
    by: who.jongerenwerker,
    input: { recordId: vertaler, reason: 'Niemand had avonden vrij. Een van de jongeren helpt nu zelf.' },
  },
  {
    on: '2024-12-19',
    name: 'releaseSpecialty',
    by: who.ontwerper,
    input: {
      recordId: geluid,
      credit: 'Geluid: een maker uit de regio',
      whatItBrought:
        'Een houten wand die het geluid naar binnen houdt, en de vraag wie er eigenlijk luistert.',
    },
  },
];
