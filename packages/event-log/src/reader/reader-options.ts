import type { EntityManager } from '@mikro-orm/postgresql';
import type { Checkpoints, Parked } from './checkpoints.ts';
import type { ReadPage } from './read-page.ts';

/** How a failing event is tried again before its stream is parked. */
export type Patience = {
  attempts: number;
  /** Rest after the first failure, in milliseconds; each further one is twice as long … */
  firstRestMillis: number;
  /** … up to this. */
  longestRestMillis: number;
};

export type ReaderOptions<Event> = {
  checkpoints: Checkpoints;
  /** Reads the events: `readEvents`, or something like it. */
  read: ReadPage<Event>;
  /**
   * Does what the reader is for, with events of one stream in the order of their versions. Each comes at least once,
   * with the same id every time; what is written through `tx` is written once. It may be called again with fewer of
   * the same events, to find the one that fails.
   */
  handle: (events: readonly Event[], tx: EntityManager) => Promise<void>;
  /** A replica to read the log from; where the checkpoints are, unless given. */
  source?: EntityManager;
  /** Kinds of streams it reads; all of them unless given. */
  kinds?: readonly string[];
  /** Asked before every look: these streams and no others. */
  ids?: () => readonly string[];
  /** Most events handled in one transaction, 100 by default; 1 for effects outside the database. */
  page?: number;
  /** How often all streams are looked at, whoever was woken meanwhile; every 5,000 milliseconds by default. */
  pollMillis?: number;
  /** By default 8 attempts in about three minutes. */
  patience?: Patience;
  onParked?: (parked: Parked) => void;
  /** The database could not be asked; it is asked again at the next poll. */
  onTrouble?: (error: unknown) => void;
};

export const defaults = {
  page: 100,
  pollMillis: 5_000,
  patience: { attempts: 8, firstRestMillis: 1_000, longestRestMillis: 60_000 },
};

/** How long to rest after a failure, in milliseconds; null when it was one too many. */
export function restAfter(attempts: number, patience: Patience): number | null {
  if (attempts >= patience.attempts) return null;
  return Math.min(patience.longestRestMillis, patience.firstRestMillis * 2 ** (attempts - 1));
}
