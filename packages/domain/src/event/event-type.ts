import type * as v from 'valibot';
import type { BlockId } from '../blocks/registry.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { Language, Text } from '../frame/text.ts';
import type { VisibilityId } from '../frame/visibility.ts';
import { mustUpcastEveryOlder, type OlderThan, type Upcast } from './upcast.ts';

/** What every event carries besides its own data. */
export interface Envelope {
  id: string;
  /** Dense number within the collaboration's stream: 1, 2, 3, … */
  version: number;
  /** Clock of happening: calendar date chosen by a person, `YYYY-MM-DD`. */
  occurredOn: string;
  /** Clock of knowing: instant set by the database, ISO 8601 in UTC. */
  recordedAt: string;
  /** Pseudonymous id of who recorded it. */
  actor: string;
  language: Language;
  visibility: VisibilityId;
}

export interface Recorded<Name extends string = string, Data = unknown> extends Envelope {
  type: Name;
  data: Data;
}

/** Lanes of the timeline, in the order in which they are drawn. */
export const lanes = {
  assessments: { nl: 'Beelden', en: 'Pictures' },
  decisions: { nl: 'Besluiten', en: 'Decisions' },
  partners: { nl: 'Partners', en: 'Partners' },
  money: { nl: 'Geld', en: 'Money' },
  tensions: { nl: 'Spanning', en: 'Tension' },
  value: { nl: 'Waarde', en: 'Value' },
  lessons: { nl: 'Lessen', en: 'Lessons' },
  records: { nl: 'Vastgelegd', en: 'Recorded' },
  course: { nl: 'Verloop', en: 'Course' },
} as const satisfies Record<string, Text>;
export type Lane = keyof typeof lanes;

export interface EventType<Name extends string = string, S extends v.GenericSchema = v.GenericSchema> {
  name: Name;
  /** Rises when the shape of `schema` changes; older versions are upcast when read. */
  version: number;
  /** Every older version by its number. */
  upcasts: Readonly<Record<number, Upcast>>;
  /** One full sentence for the event catalogue and the GraphQL schema. */
  describes: string;
  schema: S;
  /** Whether it may be kept to its author or the trusted circle; what the whole team builds on may not. */
  personal: boolean;
  /**
   * Whether it ends, hides or takes back something of `before`, the collaboration just before it: for that there is room
   * apart in a full collaboration. It may do so only as often as there is something to end.
   */
  ends: (data: v.InferOutput<S>, before: Collaboration) => boolean;
  /** How many of it one collaboration takes, so that pages that show each of them stay quick; what ends something is always taken. */
  most: number;
  /** Where it stands on the timeline; null when it is not worth a mark of its own. */
  lane: Lane | null;
  /** Blocks the event is about. */
  blocks: (data: v.InferOutput<S>) => readonly BlockId[];
  /** A sentence for people; `state` is the collaboration just after the event. */
  sentence: (data: v.InferOutput<S>, state: Collaboration) => Text;
  /** The next state. Never throws: what cannot be placed (seen out of order) changes nothing. */
  evolve: (state: Collaboration, data: v.InferOutput<S>, event: Envelope) => Collaboration;
}

interface Definition<S extends v.GenericSchema> {
  describes: string;
  schema: S;
  lane?: Lane;
  personal?: boolean;
  ends?: (data: v.InferOutput<S>, before: Collaboration) => boolean;
  most?: number;
  blocks?: (data: v.InferOutput<S>) => readonly BlockId[];
  sentence: (data: v.InferOutput<S>, state: Collaboration) => Text;
  evolve: (state: Collaboration, data: v.InferOutput<S>, event: Envelope) => Collaboration;
}

/** Of most types there are a few dozen in years of working together. */
const usualMost = 1_000;

/** A type in version `N` must say how each older version becomes the next; it does not compile otherwise. */
type Evolution<N extends number> = { version?: N } & (N extends 1
  ? { upcasts?: undefined }
  : { upcasts: Readonly<Record<OlderThan<N>, Upcast>> });

/**
 * Defines one event type: its data, its place, its sentence and what it changes.
 * @throws Error when an older version cannot be upcast.
 */
export function defineEvent<const Name extends string, S extends v.GenericSchema, const N extends number = 1>(
  name: Name,
  definition: Definition<S> & Evolution<N>,
): EventType<Name, S> {
  const version = definition.version ?? 1;
  const upcasts: EventType['upcasts'] = definition.upcasts ?? {};
  mustUpcastEveryOlder({ name, version, upcasts });
  return {
    name,
    version,
    upcasts,
    personal: definition.personal ?? false,
    ends: definition.ends ?? (() => false),
    most: definition.most ?? usualMost,
    describes: definition.describes,
    schema: definition.schema,
    lane: definition.lane ?? null,
    blocks: definition.blocks ?? (() => []),
    sentence: definition.sentence,
    evolve: definition.evolve,
  };
}

/** A new event that a decision gives; the envelope is added on the way to the log. */
export interface Happening<Name extends string = string, Data = unknown> {
  type: Name;
  data: Data;
  /** When it happened, where that differs from the command's own date. */
  occurredOn?: string;
  visibility?: VisibilityId;
}

/** Makes a happening of a type, so that names and data are checked while compiling. */
export function happened<Name extends string, S extends v.GenericSchema>(
  type: EventType<Name, S>,
  data: v.InferOutput<S>,
  envelope: Pick<Happening, 'occurredOn' | 'visibility'> = {},
): Happening<Name, v.InferOutput<S>> {
  return { type: type.name, data, ...envelope };
}
