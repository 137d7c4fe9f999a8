import type { LoggedEvent, NewEvent } from './event.ts';

export type AppendRequest = {
  streamId: string;
  /** What the stream is about, such as `collaboration`; remembered from the first append. */
  kind: string;
  /** The version the caller has seen; 0 for a stream that does not exist yet. */
  expectedVersion: number;
  /** Names the wish of the caller: asking twice under the same name does it once. Any text, unique in the stream. */
  commandId: string;
  actor: string;
  causedBy?: string | null;
  /**
   * ISO moment to pretend as the moment of knowing; for demo seeding and nothing else. A moment before the stream's
   * last one becomes that one, a moment in the future becomes now.
   */
  recordedAt?: string;
  /** At least one, at most 32,767; they get the next versions in this order, or none of them does. */
  events: readonly NewEvent[];
};

export type Appended = {
  /** Version of the last event of this command. */
  version: number;
  events: LoggedEvent[];
  /** True when the command was in the log already: then this is the answer it got the first time. */
  repeated: boolean;
};

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Throws RangeError for a request no stream could take. */
export function refuseNonsense({ events, expectedVersion }: AppendRequest): void {
  if (events.length === 0 || events.length > 32_767)
    throw new RangeError('An append takes 1 to 32,767 events.');
  if (!Number.isInteger(expectedVersion) || expectedVersion < 0)
    throw new RangeError(`An expected version is 0, 1, 2, …, not ${expectedVersion}.`);
  // PostgreSQL would also take "tomorrow" and 1/2/2024, and each would mean another day elsewhere.
  const strange = events.find(({ occurredOn }) => !CALENDAR_DATE.test(occurredOn));
  if (strange) throw new RangeError(`A day is written YYYY-MM-DD, not ${strange.occurredOn}.`);
}
