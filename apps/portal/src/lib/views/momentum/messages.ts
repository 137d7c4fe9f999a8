import type { CalendarPlace, CalendarTheme, DecisionCalendar, Language, Milestone } from '@samenspel/domain';
import { formatDate } from '#lib/language/index.ts';
import { naming, sentences } from '../frame/index.ts';

const titlesIn = ({ lanes }: DecisionCalendar, place: CalendarPlace): string[] =>
  lanes.flatMap((lane) => (lane.place === place ? lane.themes.map(({ title }) => title) : []));

const about =
  (language: Language) =>
  ({ organisation, sourceKind, energy }: CalendarTheme): string =>
    [sourceKind?.text[language], organisation, energy?.text[language]].filter(Boolean).join(' · ');

const time =
  (language: Language) =>
  ({ from, until }: CalendarTheme): string => {
    if (!from) return '—';
    if (from === until) return formatDate(from, language);
    return `${formatDate(from, language)} – ${until ? formatDate(until, language) : '…'}`;
  };

const ofMilestone =
  (language: Language) =>
  ({ kind, on }: Milestone): string =>
    `${kind.text[language]}, ${formatDate(on, language)}`;

const rows =
  (language: Language, names: Readonly<Record<CalendarPlace | 'milestones', string>>) =>
  (calendar: DecisionCalendar) => [
    ...calendar.lanes.flatMap(({ place, themes }) =>
      themes.map((theme) => [
        theme.title,
        names[place],
        time(language)(theme),
        [about(language)(theme), theme.strength?.text[language], theme.state.text[language]]
          .filter(Boolean)
          .join(' · '),
        theme.afterwards ?? '—',
      ]),
    ),
    ...calendar.milestones.map((milestone) => [
      milestone.title,
      names.milestones,
      formatDate(milestone.on, language),
      milestone.kind.text[language],
      '—',
    ]),
  ];

const lanesNl = {
  ahead: 'Komt nog',
  undated: 'Nog zonder datum',
  unsaid: 'Voorbij, nog niet gezegd of het is benut',
  used: 'Benut',
  missed: 'Gemist, om van te leren',
  milestones: 'Onze mijlpalen',
} as const;

const nl = {
  sentence: (calendar: DecisionCalendar) => {
    const of = (place: CalendarPlace) => titlesIn(calendar, place);
    const named = (titles: readonly string[]) => naming(titles, (n) => `${n} thema’s`, 'nl');
    return sentences(
      of('ahead').length > 0
        ? `Komt nog: ${named(of('ahead'))}.`
        : 'Er staat geen beslismoment in het vooruitzicht.',
      calendar.fadingAhead.length > 0 && `De aandacht ebt weg voor ${named(calendar.fadingAhead)}.`,
      of('unsaid').length > 0 &&
        `De periode van ${named(of('unsaid'))} is voorbij; of die is benut, is nog niet vastgelegd.`,
      of('used').length > 0 && `Benut: ${named(of('used'))}.`,
      of('missed').length > 0 && `Gemist, en bewaard om van te leren: ${named(of('missed'))}.`,
    );
  },
  about: about('nl'),
  ofMilestone: ofMilestone('nl'),
  lanes: lanesNl as Readonly<Record<CalendarPlace | 'milestones', string>>,
  key: {
    rising: 'groeit',
    stable: 'stabiel',
    fading: 'ebt weg',
    seen: 'gezien, nog niet gekoppeld',
    milestone: 'onze mijlpaal; open is gepland',
  },
  table: (calendar: DecisionCalendar) => ({
    head: [
      'Thema of mijlpaal',
      'Waar',
      'Periode',
      'Bron, organisatie, beweging',
      'Wat het opleverde of waarom niet',
    ],
    rows: rows('nl', lanesNl)(calendar),
  }),
};

const lanesEn = {
  ahead: 'Ahead',
  undated: 'Without a date so far',
  unsaid: 'Past, not said yet whether it was used',
  used: 'Used',
  missed: 'Missed, kept for learning',
  milestones: 'Our milestones',
} as const;

const en: typeof nl = {
  sentence: (calendar) => {
    const of = (place: CalendarPlace) => titlesIn(calendar, place);
    const named = (titles: readonly string[]) => naming(titles, (n) => `${n} themes`, 'en');
    return sentences(
      of('ahead').length > 0 ? `Ahead: ${named(of('ahead'))}.` : 'No moment of deciding lies ahead.',
      calendar.fadingAhead.length > 0 && `Attention is fading for ${named(calendar.fadingAhead)}.`,
      of('unsaid').length > 0 &&
        `The time of ${named(of('unsaid'))} is over; whether it was used is not on record yet.`,
      of('used').length > 0 && `Used: ${named(of('used'))}.`,
      of('missed').length > 0 && `Missed, and kept for learning: ${named(of('missed'))}.`,
    );
  },
  about: about('en'),
  ofMilestone: ofMilestone('en'),
  lanes: lanesEn,
  key: {
    rising: 'rising',
    stable: 'stable',
    fading: 'fading',
    seen: 'seen, not linked yet',
    milestone: 'our milestone; open is planned',
  },
  table: (calendar) => ({
    head: [
      'Theme or milestone',
      'Where',
      'Time',
      'Source, organisation, energy',
      'What came of it, or why not',
    ],
    rows: rows('en', lanesEn)(calendar),
  }),
};

export const messages = { nl, en };
