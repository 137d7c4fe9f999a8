import type { Language, ValueMark, ValueTrail } from '@samenspel/domain';
import { formatDate, formatList } from '#lib/language/index.ts';

const marksOf = ({ lanes }: ValueTrail) => lanes.flatMap(({ marks }) => marks);
const groups = ({ lanes }: ValueTrail, language: Language) =>
  formatList(
    lanes.map(({ forWhom }) => forWhom),
    language,
  );

const about = (language: Language) => (mark: ValueMark) =>
  [mark.valueKind, mark.size, mark.state].flatMap((word) => word?.text[language] ?? []).join(', ');

const rows = (language: Language) => (trail: ValueTrail) =>
  trail.lanes.flatMap(({ forWhom, marks }) =>
    marks.map((mark) => [
      mark.title,
      forWhom,
      formatDate(mark.on, language),
      about(language)(mark),
      mark.shown.map(({ on, to }) => `${formatDate(on, language)}: ${to}`).join('; ') || '—',
    ]),
  );

const nl = {
  sentence: (trail: ValueTrail) => {
    const count = marksOf(trail).length;
    const quiet =
      trail.quietWeeks === null
        ? ''
        : ` Er is al ${trail.quietWeeks} weken niets getoond; misschien is er iets kleins om te laten zien.`;
    return `${count === 1 ? 'Eén opbrengst is' : `${count} opbrengsten zijn`} vastgelegd, voor ${groups(trail, 'nl')}.${quiet}`;
  },
  about: about('nl'),
  key: [
    { id: 'captured', text: 'vastgelegd' },
    { id: 'shown', text: 'getoond' },
    { id: 'doubted', text: 'betwist of ingetrokken' },
  ],
  table: (trail: ValueTrail) => ({
    head: ['Opbrengst', 'Voor wie', 'Vastgelegd', 'Soort, omvang, stand', 'Getoond'],
    rows: rows('nl')(trail),
  }),
};

const en: typeof nl = {
  sentence: (trail) => {
    const count = marksOf(trail).length;
    const quiet =
      trail.quietWeeks === null
        ? ''
        : ` Nothing has been shown for ${trail.quietWeeks} weeks; perhaps there is something small to show.`;
    return `${count === 1 ? 'One benefit is' : `${count} benefits are`} on record, for ${groups(trail, 'en')}.${quiet}`;
  },
  about: about('en'),
  key: [
    { id: 'captured', text: 'captured' },
    { id: 'shown', text: 'shown' },
    { id: 'doubted', text: 'contested or retracted' },
  ],
  table: (trail) => ({
    head: ['Benefit', 'For whom', 'Captured', 'Kind, size, state', 'Shown'],
    rows: rows('en')(trail),
  }),
};

export const messages = { nl, en };
