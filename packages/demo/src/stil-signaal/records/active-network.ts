import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const data = 'stil-signaal-vak-data';

/** A data specialist who asked the question nobody had an answer to. */
export const activeNetwork: readonly Occurrence[] = [
  {
    on: '2024-10-15',
    name: 'needSpecialty',
    by: who.ontwerper,
    ids: [data],
    input: { specialty: 'Gegevens en privacy', neededFor: 'Een pagina die niet bijhoudt wie er kijkt' },
  },
  {
    on: '2024-10-24',
    name: 'engageSpecialty',
    by: who.ontwerper,
    input: {
      recordId: data,
      provider: 'Dataspecialist uit het netwerk doet mee',
      form: 'consortium',
      ownRole: 'Vraagt bij elk veld wat het over iemand verraadt',
      compensation: 'partly',
    },
  },
  inEnglish(
    [data, 'provider'],
    { on: '2024-10-28', by: who.onderzoeker },
    'Data specialist from the network joins in',
  ),
  {
    on: '2025-02-25',
    name: 'releaseSpecialty',
    by: who.ontwerper,
    input: {
      recordId: data,
      whatItBrought:
        'De vraag wie de sleutel van de gegevens heeft. Daarop kwam het gesprek met de juristen.',
    },
  },
];
