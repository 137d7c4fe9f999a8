import type { FromLessonToChange, Language, LessonPath } from '@samenspel/domain';
import { formatDate, formatList } from '#lib/language/index.ts';
import { capital, counted } from '../frame/index.ts';

/** The states that lessons are in, each with how many: “één bevestigd en één weerlegd”. */
function statesOf({ paths }: FromLessonToChange, language: Language): string {
  const states = paths.map(({ state }) => state.text[language]);
  return formatList(
    [...new Set(states)].map(
      (word) => `${counted(states.filter((one) => one === word).length, language)} ${word}`,
    ),
    language,
  );
}

const numbers = ({ paths }: FromLessonToChange) => ({
  count: paths.length,
  due: paths.filter(({ isCheckDue }) => isCheckDue).length,
  back: paths.filter(({ cameBack }) => cameBack.length > 0).length,
});

const rows =
  (language: Language, t: { check: (path: LessonPath, on: string) => string; noCheck: string }) =>
  ({ paths }: FromLessonToChange) =>
    paths.map((path) => [
      path.insight,
      path.origins.map(({ title }) => title).join('; ') || '—',
      path.change ?? '—',
      path.checked
        ? `${path.checked.outcome.text[language]}, ${formatDate(path.checked.on, language)}`
        : path.checkOn
          ? t.check(path, formatDate(path.checkOn, language))
          : '—',
      path.state.text[language],
      path.cameBack.map(({ insight }) => insight).join('; ') || '—',
    ]);

const nl = {
  sentence: (shown: FromLessonToChange) => {
    const { count, due, back } = numbers(shown);
    const lessons =
      count === 1
        ? `Eén les staat op papier: ${shown.paths[0]?.state.text.nl}.`
        : `${capital(counted(count, 'nl'))} lessen staan op papier: ${statesOf(shown, 'nl')}.`;
    const waiting =
      due === 0
        ? ''
        : ` ${due === 1 ? 'Eén les wacht' : `${capital(counted(due, 'nl'))} lessen wachten`} op de afgesproken controle.`;
    const again =
      back === 0
        ? ''
        : ` ${back === 1 ? 'Eén les kwam' : `${capital(counted(back, 'nl'))} lessen kwamen`} terug.`;
    return lessons + waiting + again;
  },
  capital,
  happened: 'Wat er gebeurde',
  learned: 'Wat jullie leerden',
  changed: 'Wat jullie anders doen',
  helped: 'Of het hielp',
  unknownOrigin: 'niet meer te zien',
  about: ({ aboutWhat, wasTacit }: LessonPath, on: string) =>
    [
      on,
      ...(aboutWhat ? [`over ${aboutWhat.text.nl}`] : []),
      ...(wasTacit ? ['eerder onuitgesproken'] : []),
    ].join(', '),
  cameBack: 'Kwam terug:',
  noChange: 'nog niet afgesproken',
  since: ({ adoptedOn, appliedOn, state }: LessonPath, day: (on: string) => string) =>
    [
      ...(adoptedOn ? [`aangenomen ${day(adoptedOn)}`] : []),
      ...(appliedOn ? [`toegepast ${day(appliedOn)}`] : []),
      ...(state.id === 'retired' ? [state.text.nl] : []),
    ].join(', '),
  check: ({ isCheckDue }: LessonPath, on: string) =>
    isCheckDue ? `wacht op controle sinds ${on}` : `controle op ${on}`,
  noCheck: 'nog niet gecontroleerd',
  table: (shown: FromLessonToChange) => ({
    head: ['Les', 'Wat er gebeurde', 'Wat jullie anders doen', 'Of het hielp', 'Stand', 'Kwam terug als'],
    rows: rows('nl', nl)(shown),
  }),
};

const en: typeof nl = {
  sentence: (shown) => {
    const { count, due, back } = numbers(shown);
    const lessons =
      count === 1
        ? `One lesson is on paper: ${shown.paths[0]?.state.text.en}.`
        : `${capital(counted(count, 'en'))} lessons are on paper: ${statesOf(shown, 'en')}.`;
    const waiting =
      due === 0
        ? ''
        : ` ${due === 1 ? 'One lesson waits for its' : `${capital(counted(due, 'en'))} lessons wait for their`} check.`;
    const again =
      back === 0
        ? ''
        : ` ${back === 1 ? 'One lesson' : `${capital(counted(back, 'en'))} lessons`} came back.`;
    return lessons + waiting + again;
  },
  capital,
  happened: 'What happened',
  learned: 'What you learned',
  changed: 'What you do differently',
  helped: 'Whether it helped',
  unknownOrigin: 'no longer to be seen',
  about: ({ aboutWhat, wasTacit }, on) =>
    [on, ...(aboutWhat ? [`about ${aboutWhat.text.en}`] : []), ...(wasTacit ? ['tacit before'] : [])].join(
      ', ',
    ),
  cameBack: 'Came back:',
  noChange: 'not agreed yet',
  since: ({ adoptedOn, appliedOn, state }, day) =>
    [
      ...(adoptedOn ? [`adopted ${day(adoptedOn)}`] : []),
      ...(appliedOn ? [`applied ${day(appliedOn)}`] : []),
      ...(state.id === 'retired' ? [state.text.en] : []),
    ].join(', '),
  check: ({ isCheckDue }, on) => (isCheckDue ? `waiting for its check since ${on}` : `check on ${on}`),
  noCheck: 'not checked yet',
  table: (shown) => ({
    head: [
      'Lesson',
      'What happened',
      'What you do differently',
      'Whether it helped',
      'State',
      'Came back as',
    ],
    rows: rows('en', en)(shown),
  }),
};

export const messages = { nl, en };
