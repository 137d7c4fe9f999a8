/** An event as its author hands it in. The log looks into none of it. */
export type NewEvent = {
  /** UUID. */
  id: string;
  /** Past tense, PascalCase, such as `DecisionTaken`. */
  type: string;
  /** Which shape `facts` and `texts` have; starts at 1. */
  typeVersion: number;
  /** Everything that must stay: plain JSON values. They are kept in canonical form (RFC 8785), keys in order. */
  facts: object;
  /** Free text of persons, kept apart so that it can be erased; null when there is none. */
  texts: Record<string, string> | null;
  /** The day it happened, `YYYY-MM-DD`, chosen by a person. */
  occurredOn: string;
};

/** An event as the log keeps it. */
export type LoggedEvent = NewEvent & {
  streamId: string;
  /** Place in the stream: 1, 2, 3, … without gaps. */
  version: number;
  /**
   * When it became known, by the clock of the database: ISO text in UTC with exactly three decimals. It sorts as text,
   * `new Date(…).toISOString()` gives it back unchanged, and it never runs backwards within a stream.
   */
  recordedAt: string;
  /** Who did it, as an id the caller understands. */
  actor: string;
  /** The command it followed from; unique within the stream, shared by the events of one append. */
  commandId: string;
  /** Id of the event or command that led to it, or null. */
  causedBy: string | null;
  /** True when it had texts and they were erased; `texts` is null then. */
  erased: boolean;
};
