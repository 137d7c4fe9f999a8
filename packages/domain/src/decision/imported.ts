import * as v from 'valibot';
import { put } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { defineCommand } from '../command/command.ts';
import { defineEvent, type Happening, happened } from '../event/event-type.ts';
import { choice, date, group, key, line, list, optional, text } from '../field/field.ts';
import { Refusal } from '../refusal/refusal.ts';
import { narrower } from '../sharing/own-words.ts';
import { about, withDecision } from './change.ts';
import { decisionKey, optionSchema } from './fields.ts';
import { linkSchema, linksOfFiles, linksStillSaid } from './links-of-files.ts';
import { passedOverFor, saysTheSame } from './passed-over.ts';
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
type ImportedRecord = v.InferOutput<typeof recordSchema>;

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
      ...emptyDecision(decisionId, event),
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
      const revised = { ...read(data, sourceKey), visibility, wordsOn: event.occurredOn };
      return decision.state === 'superseded' ? { ...revised, state: 'superseded' } : revised;
    }),
});

const bySource = (state: Collaboration) =>
  new Map(
    Object.values(state.decisions).flatMap((d): [string, Decision][] =>
      d.source ? [[d.source.key, d]] : [],
    ),
  );

/** A choice of one of them would mean either. @throws Refusal INVALID where two options of a decision have one id. */
function mustTellOptionsApart(records: readonly ImportedRecord[]): void {
  for (const { options = [], file } of records) {
    const ids = options.flatMap(({ id }) => id ?? []);
    if (new Set(ids).size < ids.length) throw sameOption(file);
  }
}

const sameOption = (file: string) =>
  new Refusal(
    'INVALID',
    {
      nl: `Twee opties in ${file} hebben hetzelfde kenmerk. Geef elk een eigen.`,
      en: `Two options in ${file} have the same id. Give each its own.`,
    },
    'records',
  );

/** What is dated ahead, or not at all, was there today. */
const dayOf = (date: string | null | undefined, today: string): string =>
  date && date < today ? date : today;

export const importDecisions = defineCommand('importDecisions', {
  describes:
    'Reads decision records from files. The same files again add nothing; a changed file adds what changed. A decision whose texts were erased, or with which people went on here, is passed over.',
  input: v.object({
    records: list({ nl: 'beslissingen', en: 'decisions' }, recordSchema, 0, 2000),
    links: list({ nl: 'verbanden', en: 'links' }, linkSchema, 0, 10_000),
  }),
  may: 'decision:import',
  decide: (state, { records, links }, { newId, today }) => {
    mustTellOptionsApart(records);
    const known = bySource(state);
    const ids = new Map([...known].map(([source, decision]) => [source, decision.id]));
    const dates = new Map([...known].map(([source, decision]) => [source, dayOf(decision.decidedOn, today)]));
    const passedOver = new Set<string>();
    const read = records.flatMap((record): Happening[] => {
      const before = known.get(record.sourceKey);
      const day = dayOf(record.date, today);
      dates.set(record.sourceKey, day);
      if (before && passedOverFor(before, record)) passedOver.add(record.sourceKey);
      if (before && (saysTheSame(before, record) || passedOver.has(record.sourceKey))) return [];
      const decisionId = before?.id ?? newId();
      ids.set(record.sourceKey, decisionId);
      const data = { ...record, decisionId };
      return before
        ? [happened(ImportedDecisionRevised, data, { occurredOn: today })]
        : [happened(DecisionImported, data, { occurredOn: day })];
    });
    const states = new Map(
      read.map(({ data }) => {
        const { decisionId, state: as } = data as { decisionId: string; state: DecisionState };
        return [decisionId, as];
      }),
    );
    return [...read, ...linksOfFiles(state, linksStillSaid(links, passedOver), { ids, days: dates }, states)];
  },
});

export const imported = {
  events: { DecisionImported, ImportedDecisionRevised },
  commands: { importDecisions },
};
