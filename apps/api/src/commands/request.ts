import { type CommandName, dayOf, type Language, type Recorded, type VisibilityId } from '@samenspel/domain';
import type { History } from '../history/histories.ts';
import { today } from '../history/today.ts';

/** A command as it comes in, from whichever side. */
export type CommandRequest = {
  name: CommandName;
  /** For `startCollaboration` it may be left out: it then follows from person and command. */
  collaborationId?: string | undefined;
  /** Made by the caller; the same one twice does it once. At most 200 characters. */
  commandId: string;
  /** Pseudonymous id of the person. */
  actor: string;
  input: unknown;
  /** The head of what the person saw; when left out, the command is decided on what is there now. */
  basedOn?: string | undefined;
  /** When it happened, `YYYY-MM-DD`; today when left out. */
  occurredOn?: string | undefined;
  language?: Language | undefined;
  /** Who may see the events, unless the command itself decides that; the whole team when left out. */
  visibility?: VisibilityId | undefined;
  /**
   * Only the seeding of the demo may say this: a moment of knowing in the past, ISO 8601 in UTC, and the ids of the
   * records that the command makes.
   */
  seeding?: { recordedAt: string; ids: readonly string[] } | undefined;
};

/** A command whose collaboration is known. */
export type Ready = CommandRequest & { collaborationId: string };

/** The date of today for a command, `YYYY-MM-DD`. */
export const todayOf = ({ seeding }: CommandRequest): string =>
  seeding ? dayOf(seeding.recordedAt) : today();

/** What came of a command. */
export type Executed = {
  collaborationId: string;
  /** The history just after it. */
  history: History;
  /** The events it recorded; none when there was nothing to do. */
  events: readonly Recorded[];
  /** True when the same command was recorded before; the events are those of the first time. */
  repeated: boolean;
};
