import type * as v from 'valibot';
import type { Collaboration } from '../collaboration/state.ts';
import type { CommandContext } from '../command/command.ts';
import type { Text } from '../frame/text.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { BlockRecord } from './state.ts';

/** Where an event finds a record: not there yet, in any state, in any that is no ending, or in one of these. */
export type Origins<S extends string = string> = 'any' | 'active' | readonly (S | 'new')[];

/** One event of a kind, with the command that leads to it. */
export interface StepDefinition<F extends string = string, S extends string = string> {
  /** Name of the mutation, in the words of the domain. */
  command: string;
  /** What the button says. */
  does: Text;
  /** What happened to it, after its kind and title: `is bevestigd` / `was confirmed`. */
  says: Text;
  from: Origins<S>;
  /** The state after it; the same as before when left out. */
  to?: S;
  /** Whether somebody stands behind the words as they are: corrected ones put the record back where it was before. */
  vouches?: true;
  /** Fields of the record that must be said again here. */
  needs?: readonly F[];
  /** Fields of the record that may be said again here. */
  asks?: readonly F[];
  /** Fields of the record that this event itself decides. */
  sets?: Readonly<Partial<Record<F, unknown>>>;
  /** What only this event says. */
  also?: v.ObjectEntries;
  /** Why this person cannot take this step with this record now, or null. */
  guard?: (record: BlockRecord, state: Collaboration, context: CommandContext) => Refusal | null;
}

/** Whether a record can begin with this event. */
export const begins = ({ from }: StepDefinition): boolean => Array.isArray(from) && from.includes('new');

/** Whether a record that is there can meet this event. */
export const moves = ({ from }: StepDefinition): boolean =>
  !Array.isArray(from) || from.some((state) => state !== 'new');

/** The states of a kind, and those in which nothing more is expected. */
interface Ways {
  states: Readonly<Record<string, unknown>>;
  ended: readonly string[];
}

/** The states of a kind in which this event can meet a record. */
export function statesBefore(kind: Ways, { from, to }: StepDefinition): readonly string[] {
  const all = Object.keys(kind.states);
  if (from === 'any') return all.filter((state) => state !== to);
  if (from === 'active') return all.filter((state) => !kind.ended.includes(state));
  return from.filter((state) => state !== 'new');
}

/** The fields a record begins with. */
export const askedAtFirst = (
  { fields, later }: { fields: v.ObjectEntries; later: readonly string[] },
  { sets = {} }: StepDefinition,
): v.ObjectEntries =>
  Object.fromEntries(
    Object.entries(fields).filter(([name]) => !later.includes(name) && !Object.hasOwn(sets, name)),
  ) as v.ObjectEntries;
