import {
  asName,
  type BlockId,
  type Collaboration,
  eventTypeNamed,
  isVouchedFor,
  kindNamed,
  type Language,
  type LinkSeen,
  linksOf,
  possibleSteps,
  type RecordKind,
  type Text,
  titleOfRecord,
} from '@samenspel/domain';
import type * as v from 'valibot';
import { type Latest, mostListed, shownWithin } from '#lib/list/latest.ts';
import { correctionsShown } from '#lib/record/corrections-shown.ts';
import { labelOf, namesIn, personIn, type Shown, shownOf } from '#lib/record/shown.ts';

/** A record as its page shows it, at one moment. */
export interface RecordView {
  id: string;
  kind: string;
  title: string;
  state: string;
  withdrawn: boolean;
  blocks: readonly BlockId[];
  language: Language;
  visibility: string;
  values: readonly Shown[];
  /** Names of the events that are possible next. */
  possible: readonly string[];
  fields: Readonly<Record<string, unknown>>;
  /** Texts in another language, by the name of their field. */
  translations: readonly { label: string; by: string | null; language: Language; text: string }[];
  /** Whether somebody endorsed or confirmed it as it stands. */
  isVouchedFor: boolean;
  links: readonly LinkSeen[];
  /** How many more links there are. */
  moreLinks: number;
  history: Latest<{ id: string; on: string; says: string; by: string | null; said: readonly Shown[] }>;
}

/** @throws TypeError for a record that is not there. */
export function recordView(state: Collaboration, id: string, language: Language): RecordView {
  const record = state.records[id];
  const kind = record && kindNamed(record.kind);
  if (!record || !kind) throw new TypeError(`There is no record ${id}.`);
  const nameOf = namesIn(state, language);
  const links = linksOf(state, id);
  return {
    id,
    kind: kind.id,
    title: titleOfRecord(state, id) ?? '…',
    state: kind.states[record.state]?.[language] ?? record.state,
    withdrawn: record.withdrawn !== null,
    blocks: record.blocks,
    language: record.language,
    visibility: record.visibility,
    values: shownOf(kind.fields, record.fields, nameOf, language),
    possible: possibleSteps(kind, record),
    fields: record.fields,
    translations: record.translations.map((one) => ({
      label: labelOf(kind.fields[one.fieldName] as v.GenericSchema)?.[language] ?? one.fieldName,
      by: personIn(state, one.by, language),
      language: one.language,
      text: one.text,
    })),
    isVouchedFor: isVouchedFor(record),
    links: links.slice(0, mostListed).map((link) => ({ ...link, title: asName(link.title) })),
    moreLinks: Math.max(0, links.length - mostListed),
    history: shownWithin(
      record.steps,
      (step) => ({
        id: step.eventId,
        on: step.occurredOn,
        says: `${kind.name[language]} ${sentenceOf(kind, step.type)[language]}.`,
        by: personIn(state, step.actor, language),
        said: [
          ...correctionsShown(kind.fields, step.said, nameOf, language),
          ...shownOf(entriesOf(step.type), step.said, nameOf, language),
        ],
      }),
      ({ said }) => said.reduce((length, { text }) => length + text.length, 0),
    ),
  };
}

/** What a step says; corrections are shown field by field. */
const entriesOf = (type: string): v.ObjectEntries => {
  const { corrections: _, ...entries } =
    (eventTypeNamed(type)?.schema as unknown as { entries?: v.ObjectEntries })?.entries ?? {};
  return entries;
};

const general: Readonly<Record<string, Text>> = {
  RecordCorrected: { nl: 'is verbeterd', en: 'was corrected' },
  RecordWithdrawn: { nl: 'is teruggenomen', en: 'was taken back' },
};
const sentenceOf = (kind: RecordKind, type: string): Text =>
  kind.steps[type]?.says ?? general[type] ?? { nl: type, en: type };
