import * as v from 'valibot';
import { put } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { defineCommand } from '../command/command.ts';
import { defineEvent, type Happening, happened } from '../event/event-type.ts';
import { isErasedText } from '../field/erased-text.ts';
import { choice, date, group, key, line, list, optional, text } from '../field/field.ts';
import { hasLink, RecordsLinked } from '../links/links.ts';
import { type Relation, relations } from '../links/state.ts';
import { narrower } from '../sharing/own-words.ts';
import { about, withDecision } from './change.ts';
import { DecisionSuperseded } from './ending.ts';
import { decisionKey, optionSchema } from './fields.ts';
import { type Decision, type DecisionState, emptyDecision } from './state.ts';

const importedStates = {
  proposed: { nl: 'voorgelegd', en: 'proposed' },
  taken: { nl: 'genomen', en: 'taken' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
} as const satisfies Partial<Record<DecisionState, unknown>>;

/** What a record in somebody's own decision log says, as far as it says it; nothing is made up for what is missing. */
export const importedEntries = {
  title: line({ nl: 'titel', en: 'title' }, 500),
  date: optional(date({ nl: 'besloten op', en: 'decided on' })),
  state: choice('ImportedState', { nl: 'status', en: 'state' }, importedStates),
  context: optional(text({ nl: 'situatie', en: 'context' }, 100_000)),
  options: optional(list({ nl: 'opties', en: 'options' }, optionSchema, 0, 50)),
  decision: optional(text({ nl: 'besluit', en: 'decision' }, 100_000)),
  consequences: optional(text({ nl: 'gevolgen', en: 'consequences' }, 100_000)),
  statusAsWritten: optional(line({ nl: 'status zoals geschreven', en: 'status as written' }, 2000)),
  numbers: list({ nl: 'nummers', en: 'numbers' }, key(40), 0, 4),
  file: key(),
  original: text({ nl: 'oorspronkelijke tekst', en: 'original text' }, 300_000),
};
const recordSchema = group('ImportedDecisionInput', { sourceKey: key(), ...importedEntries });
export type ImportedRecord = v.InferOutput<typeof recordSchema>;

const linkSchema = group('ImportedLinkInput', {
  from: key(),
  to: key(),
  relation: choice('Relation', { nl: 'verband', en: 'relation' }, relations),
  asWritten: optional(text({ nl: 'zoals geschreven', en: 'as written' }, 1000)),
});

function read(data: Omit<ImportedRecord, 'sourceKey'>, sourceKey: string): Partial<Decision> {
  return {
    state: data.state,
    title: data.title,
    context: data.context ?? null,
    options: data.options ?? [],
    decidedOn: data.date ?? null,
    source: {
      file: data.file,
      key: sourceKey,
      numbers: data.numbers,
      statusAsWritten: data.statusAsWritten ?? null,
      original: data.original ?? null,
      decision: data.decision ?? null,
      consequences: data.consequences ?? null,
    },
  };
}

export const DecisionImported = defineEvent('DecisionImported', {
  describes:
    'A decision was read from the collaboration’s own records; what they do not say is not recorded.',
  most: 3_000,
  schema: v.object({ decisionId: key(100), sourceKey: key(), ...importedEntries }),
  lane: 'decisions',
  sentence: ({ title, state }) =>
    state === 'taken'
      ? { nl: `Besloten: “${title}” (ingelezen).`, en: `Decided: “${title}” (imported).` }
      : {
          nl: `“${title}” is ${importedStates[state].nl} (ingelezen).`,
          en: `“${title}” was ${importedStates[state].en} (imported).`,
        },
  evolve: (state, { decisionId, sourceKey, ...data }, event) => ({
    ...state,
    decisions: put(state.decisions, decisionId, {
      ...emptyDecision(decisionId, event.recordedAt),
      ...read(data, sourceKey),
      visibility: event.visibility,
    }),
  }),
});

export const ImportedDecisionRevised = defineEvent('ImportedDecisionRevised', {
  describes: 'The file an imported decision came from had changed when it was read again.',
  most: Number.POSITIVE_INFINITY,
  schema: v.object({ decisionId: decisionKey, sourceKey: key(), ...importedEntries }),
  sentence: ({ decisionId }, state) =>
    about(state, decisionId, 'Het bronbestand van {} is gewijzigd.', 'The source file of {} has changed.'),
  evolve: (state, { decisionId, sourceKey, ...data }, event) =>
    withDecision(state, decisionId, (decision) => {
      const visibility = narrower(decision.visibility, event.visibility);
      const revised = { ...read(data, sourceKey), visibility };
      return decision.state === 'superseded' ? { ...revised, state: 'superseded' } : revised;
    }),
});

const bySource = (state: Collaboration) =>
  new Map(
    Object.values(state.decisions).flatMap((d): [string, Decision][] =>
      d.source ? [[d.source.key, d]] : [],
    ),
  );

/** Whether the texts of an imported decision were erased: what was erased is not read in again. */
export const isErasedImport = ({ source }: Decision): boolean => isErasedText(source?.original);

const isUnchanged = (decision: Decision, record: ImportedRecord) =>
  decision.source?.original === record.original && decision.source.file === record.file;

export const importDecisions = defineCommand('importDecisions', {
  describes:
    'Reads decision records from files. The same files again add nothing; a changed file adds what changed. A decision whose texts were erased is passed over.',
  input: v.object({
    records: list({ nl: 'beslissingen', en: 'decisions' }, recordSchema, 0, 2000),
    links: list({ nl: 'verbanden', en: 'links' }, linkSchema, 0, 10_000),
  }),
  may: 'decision:import',
  decide: (state, { records, links }, { newId, today }) => {
    const known = bySource(state);
    const ids = new Map([...known].map(([source, decision]) => [source, decision.id]));
    const dates = new Map([...known].map(([source, decision]) => [source, decision.decidedOn ?? today]));
    const read = records.flatMap((record): Happening[] => {
      const before = known.get(record.sourceKey);
      dates.set(record.sourceKey, record.date ?? today);
      if (before && (isErasedImport(before) || isUnchanged(before, record))) return [];
      const decisionId = before?.id ?? newId();
      ids.set(record.sourceKey, decisionId);
      const data = { ...record, decisionId };
      return before
        ? [happened(ImportedDecisionRevised, data, { occurredOn: today })]
        : [happened(DecisionImported, data, { occurredOn: record.date ?? today })];
    });
    return [...read, ...linkHappenings(state, links, ids, dates)];
  },
});

function linkHappenings(
  state: Collaboration,
  links: readonly v.InferOutput<typeof linkSchema>[],
  ids: ReadonlyMap<string, string>,
  dates: ReadonlyMap<string, string>,
): Happening[] {
  return links.flatMap((link) => {
    const [from, to] = [ids.get(link.from), ids.get(link.to)];
    if (!from || !to || hasLink(state, from, to, link.relation)) return [];
    const occurredOn = later(dates.get(link.from), dates.get(link.to));
    return [linkHappening(from, to, link.relation, link.asWritten, occurredOn)];
  });
}

/** A link cannot have happened before both its ends existed. */
const later = (a = '', b = ''): string => (a > b ? a : b);

function linkHappening(
  from: string,
  to: string,
  relation: Relation,
  asWritten: string | undefined,
  occurredOn: string,
): Happening {
  const words = asWritten ? { asWritten } : {};
  return relation === 'supersedes'
    ? happened(DecisionSuperseded, { decisionId: to, by: from, ...words }, { occurredOn })
    : happened(RecordsLinked, { from, to, relation, ...words }, { occurredOn });
}

export const imported = {
  events: { DecisionImported, ImportedDecisionRevised },
  commands: { importDecisions },
};
