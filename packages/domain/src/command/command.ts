import type * as v from 'valibot';
import type { Permission } from '../access/access.ts';
import type { RoundAnswer } from '../assessment/round/answers.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { Happening } from '../event/event-type.ts';
import type { VisibilityId } from '../frame/visibility.ts';
import { Refusal } from '../refusal/refusal.ts';

/** What the edge hands to a decision: the moment, the person and fresh ids. The domain has no clock and no chance. */
export interface CommandContext {
  /** Today's calendar date where the collaboration is, `YYYY-MM-DD`. */
  today: string;
  /** The date the command says it happened; today unless the person chose another. */
  occurredOn: string;
  /** Pseudonymous id of the person. */
  actor: string;
  /** Who is to see what the command records; the whole team unless said otherwise. */
  visibility?: VisibilityId | undefined;
  /** A new id at every call; the same command gives the same ids again. */
  newId: () => string;
  /** The answers of a round; only for a command that says it needs them. */
  answers: readonly RoundAnswer[];
}

export interface CommandType<Name extends string = string, E extends v.ObjectEntries = v.ObjectEntries> {
  /** Name of the mutation, in the words of the domain. */
  name: Name;
  /** One full sentence for the GraphQL schema. */
  describes: string;
  input: v.ObjectSchema<E, undefined>;
  may: Permission;
  /** Name of the input field whose round's answers `decide` needs. */
  needsAnswersOf: string | null;
  /** Gives the events to record; an empty list means there was nothing to do. Throws a Refusal. */
  decide: (
    state: Collaboration,
    input: v.InferOutput<v.ObjectSchema<E, undefined>>,
    context: CommandContext,
  ) => readonly Happening[];
}

type Definition<E extends v.ObjectEntries> = Omit<
  CommandType<string, E>,
  'name' | 'input' | 'needsAnswersOf'
> & {
  input: v.ObjectSchema<E, undefined>;
  needsAnswersOf?: keyof E & string;
};

/** Defines one command: what comes in, who may, and what follows. */
export function defineCommand<const Name extends string, E extends v.ObjectEntries>(
  name: Name,
  definition: Definition<E>,
): CommandType<Name, E> {
  return { name, needsAnswersOf: null, ...definition };
}

/** @throws Refusal INVALID for a day after today. */
export function mustNotBeAhead(day: string, today: string, field: string): void {
  if (day <= today) return;
  throw new Refusal(
    'INVALID',
    {
      nl: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
      en: 'This day is still to come. Choose today or an earlier day.',
    },
    field,
  );
}

/**
 * On either clock a step comes after the one before it: else something was reversed that was not decided, or somebody spoke of
 * words that were not there.
 * @throws Refusal INVALID for a day before it.
 */
export function mustNotPrecede(day: string, before: string | null): void {
  if (before === null || day >= before) return;
  throw new Refusal(
    'INVALID',
    {
      nl: 'Deze dag ligt vóór de vorige stap. Kies een latere dag.',
      en: 'This day lies before the previous step. Choose a later day.',
    },
    'occurredOn',
  );
}
