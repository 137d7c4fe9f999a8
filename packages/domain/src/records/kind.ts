import * as v from 'valibot';
import type { BlockId } from '../blocks/registry.ts';
import { type CommandType, defineCommand } from '../command/command.ts';
import { defineEvent, type EventType, happened, type Lane } from '../event/event-type.ts';
import { optional, reference } from '../field/field.ts';
import type { Text } from '../frame/text.ts';
import { began, moved } from './change.ts';
import { envelopeEntries, stepEntries } from './envelope.ts';
import { mustSayInWhoseName, type Said, wordsOfPartners } from './in-whose-name.ts';
import { mustRestOnWhatTheySee } from './rests-on.ts';
import { mayBegin, mayMove, mustPointAtSomething } from './rules.ts';
import { askedAtFirst, begins, moves, type StepDefinition } from './step.ts';
import { mustComeAfter } from './vouching.ts';
import { permissionFor } from './who.ts';

interface KindDefinition<
  F extends v.ObjectEntries,
  S extends Readonly<Record<string, Text>>,
  E extends Readonly<Record<string, StepDefinition<keyof F & string, keyof S & string>>>,
> {
  /** The block it belongs to; null for what the person places in a block of choice. */
  block: BlockId | null;
  name: Text;
  plural: Text;
  /** The field that names a record in sentences and lists. */
  titleField: keyof F & string;
  lane: Lane;
  /** Seen and written by the trusted circle alone. */
  circleOnly?: boolean;
  fields: F;
  /** Fields that become known on the way and are not asked at the beginning. */
  later?: readonly (keyof F & string)[];
  states: S;
  /** States in which nothing more is expected. */
  ended: readonly (keyof S & string)[];
  events: E;
}

/** A kind of record as everything else reads it. */
export interface RecordKind {
  id: string;
  block: BlockId | null;
  name: Text;
  plural: Text;
  titleField: string;
  lane: Lane;
  circleOnly: boolean;
  fields: v.ObjectEntries;
  later: readonly string[];
  states: Readonly<Record<string, Text>>;
  ended: readonly string[];
  steps: Readonly<Record<string, StepDefinition>>;
}

type Entries = v.ObjectSchema<v.ObjectEntries, undefined>;
type Defined<F extends v.ObjectEntries, E extends Readonly<Record<string, StepDefinition>>> = Omit<
  RecordKind,
  'fields'
> & {
  fields: F;
  events: { [Name in keyof E & string]: EventType<Name, Entries> };
  commands: { [Name in keyof E & string as E[Name]['command']]: CommandType<E[Name]['command']> };
};

/**
 * Defines a kind of record once: its fields, its life cycle, its events and the commands that lead to them. Validation, fold,
 * GraphQL, forms, timeline and catalogue all follow from it.
 */
export function defineKind<
  const Name extends string,
  F extends v.ObjectEntries,
  const S extends Readonly<Record<string, Text>>,
  const E extends Readonly<Record<string, StepDefinition<keyof F & string, keyof S & string>>>,
>(id: Name, definition: KindDefinition<F, S, E>): Defined<F, E> {
  const { events: steps, circleOnly = false, later = [], ...rest } = definition;
  const kind: RecordKind = { id, circleOnly, later, ...rest, steps };
  const events = Object.entries(steps).map(([name, step]) => [name, eventOf(kind, name, step)] as const);
  const commands = events.map(([name, event]) => {
    const step = steps[name] as StepDefinition;
    return [step.command, commandOf(kind, step, event)];
  });
  return {
    ...kind,
    events: Object.fromEntries(events),
    commands: Object.fromEntries(commands),
  } as unknown as Defined<F, E>;
}

function eventOf(kind: RecordKind, name: string, step: StepDefinition): EventType<string, Entries> {
  return defineEvent(name, {
    describes: `${withArticle(kind.name.en)} ${step.says.en}.`,
    schema: v.object({
      recordId: reference(kind.name, kind.id),
      ...entriesOf(kind, step),
    } as v.ObjectEntries),
    lane: kind.lane,
    personal: true,
    blocks: ({ blocks }) => blocksOf(kind, blocks),
    sentence: ({ recordId }, state) => ({
      nl: `${kind.name.nl} ${quoted(kind, state.records[String(recordId)])} ${step.says.nl}.`,
      en: `${kind.name.en} ${quoted(kind, state.records[String(recordId)])} ${step.says.en}.`,
    }),
    evolve: (state, data, event) =>
      begins(step) && !state.records[String(data.recordId)]
        ? began(kind, name, state, data, event)
        : moved(kind, name, state, data, event),
  });
}

/** What an event may say besides the id of its record. */
function entriesOf(kind: RecordKind, step: StepDefinition): v.ObjectEntries {
  if (begins(step) && !moves(step))
    return { ...askedAtFirst(kind, step), ...step.also, ...envelopeEntries(kind) };
  const said = begins(step) ? Object.keys(askedAtFirst(kind, step)) : (step.asks ?? []);
  return {
    ...(begins(step) ? envelopeEntries({ block: 'any' }) : {}),
    ...Object.fromEntries(said.map((name) => [name, loose(kind.fields[name])])),
    ...Object.fromEntries((step.needs ?? []).map((name) => [name, strict(kind.fields[name])])),
    ...step.also,
    ...stepEntries,
  };
}

type Field = v.GenericSchema & { wrapped?: v.GenericSchema };
const loose = (field: unknown) => ((field as Field).wrapped ? (field as Field) : optional(field as Field));
const strict = (field: unknown) => (field as Field).wrapped ?? (field as Field);

const blocksOf = ({ block }: RecordKind, more: unknown): readonly BlockId[] => [
  ...new Set([...(block ? [block] : []), ...((more as BlockId[] | undefined) ?? [])]),
];

function commandOf(kind: RecordKind, step: StepDefinition, event: EventType<string, Entries>): CommandType {
  const { recordId, ...entries } = event.schema.entries;
  const said = step.vouches ? entries : without(entries, wordsOfPartners(kind));
  const id = !moves(step) ? {} : { recordId: begins(step) ? optional(recordId as Field) : recordId };
  return defineCommand(step.command, {
    describes: event.describes,
    input: v.object({ ...id, ...said } as v.ObjectEntries),
    may: permissionFor(kind),
    decide: (state, input, context) => {
      mustPointAtSomething(state, said as v.ObjectEntries, input, context.actor);
      const given = input as { recordId?: string };
      if (begins(step) && given.recordId === undefined) {
        mayBegin(askedAtFirst(kind, step), input);
        const forWhom = visibilityOf(kind, context);
        mustRestOnWhatTheySee(state, kind.fields, input, forWhom.visibility ?? context.visibility ?? 'team');
        return [happened(event, { recordId: context.newId(), ...input }, forWhom)];
      }
      const record = mayMove(kind, step, state, String(given.recordId), context.actor);
      mustComeAfter(kind, record, context.occurredOn, step.vouches);
      mustSayInWhoseName(state, kind, step, { record, said: input as Said, actor: context.actor });
      const refusal = step.guard?.(record, state, context);
      if (refusal) throw refusal;
      return [happened(event, input, { visibility: record.visibility })];
    },
  }) as unknown as CommandType;
}

/** Words that somebody says when they stand behind a record are said by no other step, in nobody's name. */
const without = (entries: v.ObjectEntries, names: readonly string[]): v.ObjectEntries =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => !names.includes(name)));

/** What the circle writes stays in the circle, unless its author keeps it apart. */
const visibilityOf = ({ circleOnly }: RecordKind, { visibility }: { visibility?: string | undefined }) =>
  circleOnly ? { visibility: visibility === 'author' ? ('author' as const) : ('circle' as const) } : {};

const quoted = ({ titleField }: RecordKind, record?: { fields: Readonly<Record<string, unknown>> }) =>
  `“${record?.fields[titleField] ?? '…'}”`;

const withArticle = (name: string) =>
  `${/^[aeiou]/i.test(name) ? 'An' : 'A'} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
