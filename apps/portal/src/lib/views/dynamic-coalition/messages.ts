import type { CoalitionRiver, CoalitionStream, Language, Text } from '@samenspel/domain';
import { formatDate, formatList } from '#lib/language/index.ts';

const unsaid: Text = { nl: 'nog niet gezegd', en: 'not said yet' };

/** With more names than this, the picture names them. */
const most = 3;
const partners = { nl: 'partners', en: 'partners' } as const;
const others = { nl: 'andere partners', en: 'other partners' } as const;

const named = (names: readonly string[], language: Language, many: Text = partners): string =>
  names.length <= most ? formatList(names, language) : `${names.length} ${many[language]}`;

const carriers = ({ streams }: CoalitionRiver, answer: string): string[] =>
  streams.flatMap(({ name, carriesOn, departure }) => (carriesOn?.id === answer && !departure ? [name] : []));

const carriesOn =
  (language: Language) =>
  ({ carriesOn: answer }: CoalitionStream): string =>
    (answer?.text ?? unsaid)[language];

const rows =
  (language: Language, paused: (from: string, until: string | null) => string) => (river: CoalitionRiver) =>
    river.streams.map((stream) => [
      stream.name,
      stream.kind.text[language],
      stream.stretches[0] ? formatDate(stream.stretches[0].from, language) : '—',
      [
        stream.state.text[language],
        ...stream.stretches.flatMap(({ from, until, suspended }) => (suspended ? [paused(from, until)] : [])),
      ].join('; '),
      stream.departure ? '—' : carriesOn(language)(stream),
      stream.departure
        ? [
            formatDate(stream.departure.on, language),
            stream.departure.why?.text[language],
            stream.departure.handover ??
              { nl: 'geen overdracht vastgelegd', en: 'no handover on record' }[language],
          ]
            .filter(Boolean)
            .join('; ')
        : '—',
    ]);

const nl = {
  sentence: (river: CoalitionRiver) => {
    const yes = named(carriers(river, 'yes'), 'nl');
    const maybe = named(carriers(river, 'maybe'), 'nl', yes ? others : partners);
    const left = named(river.withoutHandover, 'nl');
    return [
      river.takingPart === 1 ? 'Eén partner doet mee.' : `${river.takingPart} partners doen mee.`,
      yes
        ? `Het werk kan verder gedragen worden door ${yes}${maybe ? `, misschien ook door ${maybe}` : ''}.`
        : '',
      !yes && maybe ? `Misschien wordt het werk verder gedragen door ${maybe}.` : '',
      !yes && !maybe ? 'Wie het werk verder kan dragen, is nog van niemand gezegd.' : '',
      left
        ? `Van het vertrek van ${left} is geen overdracht vastgelegd; misschien is die kennis nog op te halen.`
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  mouth: 'kan het verder dragen',
  carriesOn: carriesOn('nl'),
  fictional: '(fictief)',
  about: ({ state, inViewSince, departure }: CoalitionStream) => {
    if (state.id === 'prospective' && inViewSince) return `in beeld sinds ${formatDate(inViewSince, 'nl')}`;
    if (!departure) return state.id === 'joined' ? '' : state.text.nl;
    const why = departure.why ? `, ${departure.why.text.nl}` : '';
    return `vertrok ${formatDate(departure.on, 'nl')}${why}; ${departure.handover ? 'kennis overgedragen' : 'geen overdracht vastgelegd'}`;
  },
  key: {
    joins: 'stroomt in',
    into: 'vertrekt, overdracht vastgelegd',
    away: 'vertrekt, geen overdracht vastgelegd',
    paused: 'pauzeert of is nog alleen in beeld',
  },
  table: (river: CoalitionRiver) => ({
    head: ['Partner', 'Soort', 'Doet mee sinds', 'Stand', 'Kan het verder dragen', 'Vertrek en overdracht'],
    rows: rows('nl', (from, until) =>
      until
        ? `pauzeerde van ${formatDate(from, 'nl')} tot ${formatDate(until, 'nl')}`
        : `pauzeert sinds ${formatDate(from, 'nl')}`,
    )(river),
  }),
};

const en: typeof nl = {
  sentence: (river) => {
    const yes = named(carriers(river, 'yes'), 'en');
    const maybe = named(carriers(river, 'maybe'), 'en', yes ? others : partners);
    const left = named(river.withoutHandover, 'en');
    return [
      river.takingPart === 1 ? 'One partner takes part.' : `${river.takingPart} partners take part.`,
      yes ? `The work can be carried on by ${yes}${maybe ? `, perhaps also by ${maybe}` : ''}.` : '',
      !yes && maybe ? `Perhaps the work can be carried on by ${maybe}.` : '',
      !yes && !maybe ? 'Nobody has said yet who can carry the work on.' : '',
      left
        ? `No handover is on record for the departure of ${left}; perhaps that knowledge can still be fetched.`
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  mouth: 'can carry it on',
  carriesOn: carriesOn('en'),
  fictional: '(fictional)',
  about: ({ state, inViewSince, departure }) => {
    if (state.id === 'prospective' && inViewSince) return `in view since ${formatDate(inViewSince, 'en')}`;
    if (!departure) return state.id === 'joined' ? '' : state.text.en;
    const why = departure.why ? `, ${departure.why.text.en}` : '';
    return `left ${formatDate(departure.on, 'en')}${why}; ${departure.handover ? 'knowledge handed over' : 'no handover on record'}`;
  },
  key: {
    joins: 'flows in',
    into: 'leaves, handover on record',
    away: 'leaves, no handover on record',
    paused: 'suspended, or only in view so far',
  },
  table: (river) => ({
    head: ['Partner', 'Kind', 'Takes part since', 'State', 'Can carry it on', 'Departure and handover'],
    rows: rows('en', (from, until) =>
      until
        ? `suspended from ${formatDate(from, 'en')} to ${formatDate(until, 'en')}`
        : `suspended since ${formatDate(from, 'en')}`,
    )(river),
  }),
};

export const messages = { nl, en };
