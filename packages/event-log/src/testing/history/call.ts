/** Where an event stands, as an answer of the log or the log itself says. */
export type Place = { id: string; version: number; recordedAt: string };

/** What the caller learned. It counts as unknown when no answer came: a cut connection, a killed process. */
export type Outcome = { is: 'ok'; places: Place[]; repeated: boolean } | { is: 'failed' } | { is: 'unknown' };

/** One command that was sent to the log once. The same command may be sent by several calls. */
export type Call = {
  streamId: string;
  commandId: string;
  expectedVersion: number;
  /** Ids of its events, in their order. */
  ids: readonly string[];
  outcome: Outcome;
};
