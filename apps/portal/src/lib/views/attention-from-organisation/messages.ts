import type { Dependency, Language, LayerMap, Support } from '@samenspel/domain';
import { formatDate } from '#lib/language/index.ts';
import { naming, sentences } from '../frame/index.ts';

const joined = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ');

interface Phrases {
  since: (months: number | null) => string;
  away: (day: string) => string;
  severity: string;
}

const support =
  (language: Language, { since }: Phrases) =>
  ({ stance, state, contactRole, monthsSince }: Support): string =>
    joined(
      stance?.text[language],
      state.id === 'lapsed' && state.text[language],
      stance?.id === 'unaware' && monthsSince === null ? null : since(monthsSince),
      contactRole,
    );

const dependency =
  (language: Language, { away, severity }: Phrases) =>
  (shown: Dependency): string =>
    joined(
      shown.state.text[language],
      shown.severity && `${severity} ${shown.severity.text[language]}`,
      shown.until && away(formatDate(shown.until, language)),
    );

const rows = (language: Language, phrases: Phrases) => (map: LayerMap) => [
  ...map.organisations.flatMap(({ name, layers }) =>
    layers.flatMap(({ layer, departments }) =>
      departments.map((shown) => [
        shown.title,
        joined(name, layer.text[language]),
        support(language, phrases)(shown),
        shown.interest ?? '—',
      ]),
    ),
  ),
  ...map.dependencies.map((shown) => [
    shown.title,
    shown.position,
    dependency(language, phrases)(shown),
    shown.backup ?? '—',
  ]),
];

const departments = ({ organisations }: LayerMap): number =>
  organisations.flatMap(({ layers }) => layers.flatMap((layer) => layer.departments)).length;

const phrasesNl: Phrases = {
  since: (months) => {
    if (months === null) return 'geen contact vastgelegd';
    if (months === 0) return 'deze maand gesproken';
    return months === 1 ? 'een maand geleden gesproken' : `${months} maanden geleden gesproken`;
  },
  away: (day) => `weg per ${day}`,
  severity: 'ernst',
};

const nl = {
  sentence: (map: LayerMap) => {
    const [mapped, places] = [departments(map), map.organisations.length];
    return sentences(
      mapped === 0
        ? 'Er is nog geen afdeling in kaart.'
        : `${mapped === 1 ? 'Eén afdeling is' : `${mapped} afdelingen zijn`} in kaart, bij ${places === 1 ? 'één organisatie' : `${places} organisaties`}.`,
      map.longAgo.length > 0 &&
        `Een half jaar of langer niet gesproken: ${naming(map.longAgo, (n) => `${n} afdelingen`, 'nl')}.`,
      map.uncovered.length > 0 &&
        `Steunt op één persoon, zonder vervanging: ${naming(map.uncovered, (n) => `${n} dingen`, 'nl')}.`,
    );
  },
  support: support('nl', phrasesNl),
  dependency: dependency('nl', phrasesNl),
  nobody: 'nog niemand in kaart',
  onOnePerson: 'Steunt op één persoon',
  covered: 'Met vervanging, of opgelost',
  uncovered: 'Zonder vervanging',
  nothing: 'niets vastgelegd',
  shorter: 'Hoe korter de balk, hoe langer geleden jullie elkaar spraken.',
  table: (map: LayerMap) => ({
    head: [
      'Afdeling of wat ervan afhangt',
      'Waar, of welke functie',
      'Houding en contact, of stand',
      'Belang of vervanging',
    ],
    rows: rows('nl', phrasesNl)(map),
  }),
};

const phrasesEn: Phrases = {
  since: (months) => {
    if (months === null) return 'no contact on record';
    if (months === 0) return 'spoken to this month';
    return months === 1 ? 'spoken to a month ago' : `spoken to ${months} months ago`;
  },
  away: (day) => `away from ${day}`,
  severity: 'severity',
};

const en: typeof nl = {
  sentence: (map) => {
    const [mapped, places] = [departments(map), map.organisations.length];
    return sentences(
      mapped === 0
        ? 'No department is mapped yet.'
        : `${mapped === 1 ? 'One department is' : `${mapped} departments are`} mapped, in ${places === 1 ? 'one organisation' : `${places} organisations`}.`,
      map.longAgo.length > 0 &&
        `Not spoken to for half a year or longer: ${naming(map.longAgo, (n) => `${n} departments`, 'en')}.`,
      map.uncovered.length > 0 &&
        `Rests on one person, without a stand-in: ${naming(map.uncovered, (n) => `${n} things`, 'en')}.`,
    );
  },
  support: support('en', phrasesEn),
  dependency: dependency('en', phrasesEn),
  nobody: 'nobody mapped yet',
  onOnePerson: 'Rests on one person',
  covered: 'With a stand-in, or resolved',
  uncovered: 'Without a stand-in',
  nothing: 'nothing on record',
  shorter: 'The shorter the bar, the longer ago you spoke.',
  table: (map) => ({
    head: [
      'Department or what depends',
      'Where, or which position',
      'Stance and contact, or state',
      'Interest or stand-in',
    ],
    rows: rows('en', phrasesEn)(map),
  }),
};

export const messages = { nl, en };
