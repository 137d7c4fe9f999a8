import type { FieldBorder, FieldRoom, Language, PlayingField, Word } from '@samenspel/domain';
import { formatDate, formatList } from '#lib/language/index.ts';
import { naming, sentences } from '../frame/index.ts';

const joined = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ');
const firm = ({ borders }: PlayingField): number =>
  borders.filter(({ hardness, state }) => hardness?.id === 'fixed' && state.id !== 'lifted').length;

interface Phrases {
  restsOn: (ground: Word) => string;
  crossed: (days: string) => string;
  neverUsed: string;
  until: (day: string) => string;
}

const border =
  (language: Language, { restsOn, crossed }: Phrases) =>
  ({ setBy, ground, hardness, state, crossed: days }: FieldBorder): string =>
    joined(
      setBy,
      ground && restsOn(ground),
      state.id !== 'lifted' && hardness?.id !== 'unknown' && hardness?.text[language],
      state.text[language],
      days.length > 0 &&
        crossed(
          formatList(
            days.map((day) => formatDate(day, language)),
            language,
          ),
        ),
    );

const room =
  (language: Language, { neverUsed, until }: Phrases) =>
  (shown: FieldRoom): string =>
    joined(
      shown.grantedBy,
      shown.closed?.text[language] ?? shown.state.text[language],
      shown.until && !shown.closed && until(formatDate(shown.until, language)),
      shown.neverUsed && neverUsed,
    );

const rows =
  (language: Language, phrases: Phrases, names: { border: string; room: string }) =>
  (field: PlayingField) => [
    ...field.borders.map((shown) => [
      shown.title,
      names.border,
      border(language, phrases)(shown),
      shown.howTested ?? '—',
    ]),
    ...field.rooms.map((shown) => [
      shown.title,
      `${names.room}: ${shown.extent?.text[language] ?? '—'}`,
      room(language, phrases)(shown),
      [shown.conditions, shown.newFrame].filter(Boolean).join(' · ') || '—',
    ]),
  ];

const phrasesNl: Phrases = {
  restsOn: ({ id, text }) => (id === 'unknown' ? 'waarop die berust, weten we niet' : `berust op ${text.nl}`),
  crossed: (days) => `overschreden op ${days}`,
  neverUsed: 'nooit benut',
  until: (day) => `tot ${day}`,
};

const nl = {
  sentence: (field: PlayingField) =>
    sentences(
      field.borders.length === 0
        ? 'Er is nog geen grens vastgelegd.'
        : `${field.borders.length === 1 ? 'Eén rode lijn is' : `${field.borders.length} rode lijnen zijn`} vastgelegd; ${
            firm(field) === 0
              ? 'van geen is gezegd dat die vaststaat'
              : `${firm(field)} ${firm(field) === 1 ? 'staat' : 'staan'} vast`
          }.`,
      field.guesses.length > 0 &&
        `Nog maar een vermoeden: ${naming(field.guesses, (n) => `${n} lijnen`, 'nl')}; navragen kan ruimte geven.`,
      field.unused.length > 0 &&
        `Gekregen en nooit benut: ${naming(field.unused, (n) => `${n} keer ruimte`, 'nl')}.`,
    ),
  border: border('nl', phrasesNl),
  room: room('nl', phrasesNl),
  newFrame: 'Nieuw frame',
  conditions: 'Voorwaarden',
  borders: 'Grenzen',
  rooms: 'Ruimte, en hoever die reikt',
  noRoom: 'Nog geen ruimte vastgelegd.',
  key: {
    fixed: 'staat vast',
    negotiable: 'bespreekbaar',
    unknown: 'hardheid niet bekend',
    guess: 'alleen vermoed',
    moved: 'verlegd',
  },
  table: (field: PlayingField) => ({
    head: ['Grens of ruimte', 'Wat', 'Van wie, waarop, stand', 'Getoetst, voorwaarden of nieuw frame'],
    rows: rows('nl', phrasesNl, { border: 'grens', room: 'ruimte' })(field),
  }),
};

const phrasesEn: Phrases = {
  restsOn: ({ id, text }) => (id === 'unknown' ? 'what it rests on is not known' : `rests on ${text.en}`),
  crossed: (days) => `crossed on ${days}`,
  neverUsed: 'never used',
  until: (day) => `until ${day}`,
};

const en: typeof nl = {
  sentence: (field) =>
    sentences(
      field.borders.length === 0
        ? 'No limit is on record yet.'
        : `${field.borders.length === 1 ? 'One red line is' : `${field.borders.length} red lines are`} on record; ${
            firm(field) === 0
              ? 'none was said to be fixed'
              : `${firm(field)} ${firm(field) === 1 ? 'is' : 'are'} fixed`
          }.`,
      field.guesses.length > 0 &&
        `Only a guess so far: ${naming(field.guesses, (n) => `${n} lines`, 'en')}; asking may give room.`,
      field.unused.length > 0 &&
        `Granted and never used: ${naming(field.unused, (n) => `room, ${n} times`, 'en')}.`,
    ),
  border: border('en', phrasesEn),
  room: room('en', phrasesEn),
  newFrame: 'New frame',
  conditions: 'Conditions',
  borders: 'Limits',
  rooms: 'Room, and how far it reaches',
  noRoom: 'No room on record yet.',
  key: {
    fixed: 'fixed',
    negotiable: 'negotiable',
    unknown: 'hardness not known',
    guess: 'only presumed',
    moved: 'moved',
  },
  table: (field) => ({
    head: ['Limit or room', 'What', 'By whom, ground, state', 'Tested, conditions or new frame'],
    rows: rows('en', phrasesEn, { border: 'limit', room: 'room' })(field),
  }),
};

export const messages = { nl, en };
