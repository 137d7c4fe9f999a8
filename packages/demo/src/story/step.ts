import type { Answer, BlockId, CommandName, commandTypes, Language, VisibilityId } from '@samenspel/domain';

/** What a command takes in, by its name. */
export type InputOf<Name extends CommandName> = Parameters<(typeof commandTypes)[Name]['decide']>[1];

interface Dated {
  /** Clock of happening: calendar date, `YYYY-MM-DD`. */
  occurredOn: string;
  /** Clock of knowing: instant, ISO 8601 in UTC; in the daytime, 0 to 3 days after `occurredOn`, for two late entries weeks. */
  recordedAt: string;
}

/** A command as somebody gave it. */
export interface CommandStep extends Dated {
  kind: 'command';
  name: CommandName;
  input: object;
  /** Pseudonymous id of the person who gave it. */
  by: string;
  /** For whom, when that was said. */
  visibility: VisibilityId | undefined;
  language: Language;
  /** Recorded by the trusted circle, apart from the team. */
  ofCircle?: true;
  /** What `context.newId()` hands out, in order, for the records this command makes. */
  ids: readonly string[];
}

/** One person's answer on one block of an open round; it goes to the store of answers, never to the log. */
export interface AnswerStep extends Dated {
  kind: 'answer';
  /** Id of the round, as the opening command made it. */
  roundRef: string;
  personId: string;
  blockId: BlockId;
  answer: Answer;
  /** Why a block is not relevant now; present with that answer only. */
  reason?: string;
}

export type DemoStep = CommandStep | AnswerStep;

type Unrecorded<Step> = Omit<Step, 'recordedAt'> & {
  /** Recorded on the very day it happened. */
  promptly?: boolean;
  /** Recorded on this day, where that matters to the story. */
  recordedOn?: string;
};

/** A step with its date of happening, before it gets its moment on the clock of knowing. */
export type DatedStep = Unrecorded<CommandStep> | Unrecorded<AnswerStep>;
