import type { BoardColumn, BoardSpecialty, Language, RoundTrip, SpecialtyBoard } from '@samenspel/domain';
import { formatDate } from '#lib/language/index.ts';
import { naming, sentences } from '../frame/index.ts';

const craft =
  (language: Language) =>
  ({ state, form, compensation }: BoardSpecialty): string =>
    [state.id === 'not-found' ? state : null, form, compensation]
      .flatMap((word) => word?.text[language] ?? [])
      .join(' · ');

const titlesIn = ({ columns }: SpecialtyBoard, column: BoardColumn): string[] =>
  columns.flatMap((one) => (one.column === column ? one.specialties.map(({ title }) => title) : []));

const rows =
  (language: Language, columns: Readonly<Record<BoardColumn, string>>) => (board: SpecialtyBoard) => [
    ...board.columns.flatMap(({ column, specialties }) =>
      specialties.map((one) => [
        one.title,
        columns[column],
        one.neededFor ?? '—',
        [craft(language)(one), one.provider, one.ownRole].filter(Boolean).join(' · ') || '—',
        one.credit ?? '—',
      ]),
    ),
    ...board.questions.map(({ title, state, community, on, answer, used, gaveBack }) => [
      title,
      state.text[language],
      `${community}, ${formatDate(on, language)}`,
      [answer, used].filter(Boolean).join(' · ') || '—',
      gaveBack ?? '—',
    ]),
  ];

const columnsNl = { needed: 'Nodig', engaged: 'Doet mee', released: 'Klaar' } as const;

const nl = {
  sentence: (board: SpecialtyBoard) => {
    const crafts = (titles: readonly string[]) => naming(titles, (n) => `${n} specialismen`, 'nl');
    const [needed, engaged] = [titlesIn(board, 'needed'), titlesIn(board, 'engaged')];
    return sentences(
      engaged.length > 0 ? `Er doen mee: ${crafts(engaged)}.` : 'Er doet nu geen specialist mee.',
      needed.length > 0 && `Nog nodig: ${crafts(needed)}.`,
      board.unpaid.length > 0 && `Zonder betaling: ${crafts(board.unpaid)}.`,
      board.unsaidPay.length > 0 && `Of er betaald wordt, is nog niet gezegd van ${crafts(board.unsaidPay)}.`,
      board.notGivenBack.length > 0 &&
        `Beantwoord, en nog niets teruggegeven: ${naming(board.notGivenBack, (n) => `${n} vragen`, 'nl')}.`,
    );
  },
  columns: columnsNl as Readonly<Record<BoardColumn, string>>,
  empty: 'nog niets vastgelegd',
  neededFor: 'voor',
  craft: craft('nl'),
  pay: { paid: 'betaald', partly: 'deels betaald', unpaid: 'onbetaald', unsaid: 'niet gezegd' },
  giveAndTake: 'Geven en nemen',
  ours: 'onze makers',
  theirs: 'de vakgemeenschap',
  asked: ({ on }: RoundTrip) => `gevraagd op ${formatDate(on, 'nl')} aan`,
  used: 'Wat we ermee deden',
  gaveBack: 'Teruggegeven',
  noAnswer: 'nog geen antwoord',
  nothingBack: 'nog niets teruggegeven',
  table: (board: SpecialtyBoard) => ({
    head: [
      'Specialisme of vraag',
      'Stand',
      'Voor wat, of aan wie',
      'Vorm, vergoeding, door wie, of antwoord',
      'Te noemen als, of teruggegeven',
    ],
    rows: rows('nl', columnsNl)(board),
  }),
};

const columnsEn = { needed: 'Needed', engaged: 'Takes part', released: 'Released' } as const;

const en: typeof nl = {
  sentence: (board) => {
    const crafts = (titles: readonly string[]) => naming(titles, (n) => `${n} specialties`, 'en');
    const [needed, engaged] = [titlesIn(board, 'needed'), titlesIn(board, 'engaged')];
    return sentences(
      engaged.length > 0 ? `Taking part: ${crafts(engaged)}.` : 'No specialist takes part now.',
      needed.length > 0 && `Still needed: ${crafts(needed)}.`,
      board.unpaid.length > 0 && `Without pay: ${crafts(board.unpaid)}.`,
      board.unsaidPay.length > 0 && `Whether it is paid has not been said of ${crafts(board.unsaidPay)}.`,
      board.notGivenBack.length > 0 &&
        `Answered, with nothing given back yet: ${naming(board.notGivenBack, (n) => `${n} questions`, 'en')}.`,
    );
  },
  columns: columnsEn,
  empty: 'nothing on record yet',
  neededFor: 'for',
  craft: craft('en'),
  pay: { paid: 'paid', partly: 'partly paid', unpaid: 'unpaid', unsaid: 'not said' },
  giveAndTake: 'Give and take',
  ours: 'our makers',
  theirs: 'the community',
  asked: ({ on }) => `asked on ${formatDate(on, 'en')} of`,
  used: 'What we did with it',
  gaveBack: 'Given back',
  noAnswer: 'no answer yet',
  nothingBack: 'nothing given back yet',
  table: (board) => ({
    head: [
      'Specialty or question',
      'State',
      'For what, or of whom',
      'Form, pay, by whom, or answer',
      'Credit, or given back',
    ],
    rows: rows('en', columnsEn)(board),
  }),
};

export const messages = { nl, en };
