import type { FieldOfTension, Language, TensionLine } from '@samenspel/domain';
import { formatDate, formatList } from '#lib/language/index.ts';
import { capital, counted } from '../frame/index.ts';

const lasting = ({ lines }: FieldOfTension) => lines.filter(({ hasEnded }) => !hasEnded);

/** How healthy what lasts is now: “twee vruchtbaar en één hanteerbaar”. */
function healthNow(field: FieldOfTension, language: Language): string {
  const now = lasting(field).flatMap(({ health }) => health.at(-1)?.word?.text[language] ?? []);
  return formatList(
    [...new Set(now)].map((word) => `${counted(now.filter((one) => one === word).length, language)} ${word}`),
    language,
  );
}

const about = (language: Language) => (line: TensionLine) =>
  [line.hasEnded ? null : line.health.at(-1)?.word, line.state, line.theme, line.nature]
    .flatMap((word) => word?.text[language] ?? [])
    .join(', ');

const rows = (language: Language) => (field: FieldOfTension) =>
  field.lines.map((line) => [
    line.title,
    line.poleA,
    line.poleB,
    line.health
      .map(({ word, from }) => `${formatDate(from, language)}: ${word?.text[language] ?? '—'}`)
      .join('; '),
    about(language)(line),
    formatList(line.between, language) || '—',
  ]);

const nl = {
  sentence: (field: FieldOfTension) => {
    const [count, left] = [field.lines.length, lasting(field).length];
    const named = count === 1 ? 'één spanning is benoemd' : `${counted(count, 'nl')} spanningen zijn benoemd`;
    const [now] = lasting(field).map(({ health }) => health.at(-1)?.word?.text.nl ?? '—');
    const open =
      left === 0
        ? 'Er loopt er geen meer.'
        : left === 1
          ? `${count === 1 ? 'Die is nu' : 'Eén loopt er nog, en is nu'} ${now}.`
          : `Wat nog loopt: ${healthNow(field, 'nl')}.`;
    const quiet =
      field.quietMonths === null
        ? ''
        : ` Er is al ${counted(field.quietMonths, 'nl')} maanden niets over een spanning vastgelegd; bij verschillende vakgebieden schuurt er meestal wel iets. Wat blijft er nu onuitgesproken?`;
    return `${capital(named)}. ${open}${quiet}`;
  },
  about: about('nl'),
  review: 'opnieuw te bekijken',
  faded: 'weggeëbd',
  resolved: 'opgelost',
  table: (field: FieldOfTension) => ({
    head: [
      'Spanning',
      'Ene pool',
      'Andere pool',
      'Hoe gezond, door de tijd',
      'Stand, thema, aard',
      'Tussen wie',
    ],
    rows: rows('nl')(field),
  }),
};

const en: typeof nl = {
  sentence: (field) => {
    const [count, left] = [field.lines.length, lasting(field).length];
    const named = count === 1 ? 'one tension has a name' : `${counted(count, 'en')} tensions have a name`;
    const [now] = lasting(field).map(({ health }) => health.at(-1)?.word?.text.en ?? '—');
    const open =
      left === 0
        ? 'None lasts now.'
        : left === 1
          ? `${count === 1 ? 'It is' : 'One lasts, and is'} ${now} now.`
          : `What lasts: ${healthNow(field, 'en')}.`;
    const quiet =
      field.quietMonths === null
        ? ''
        : ` Nothing about a tension has been recorded for ${counted(field.quietMonths, 'en')} months; between different fields something usually chafes. What stays unspoken now?`;
    return `${capital(named)}. ${open}${quiet}`;
  },
  about: about('en'),
  review: 'to be looked at again',
  faded: 'faded',
  resolved: 'resolved',
  table: (field) => ({
    head: [
      'Tension',
      'One pole',
      'Other pole',
      'How healthy, over time',
      'State, theme, nature',
      'Between whom',
    ],
    rows: rows('en')(field),
  }),
};

export const messages = { nl, en };
