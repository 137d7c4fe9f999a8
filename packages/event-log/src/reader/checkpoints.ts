import type { EntityManager } from '@mikro-orm/postgresql';

/** Which streams a reader looks at. */
export type Look = {
  /** A replica to look at; null for where the checkpoints are. */
  source: EntityManager | null;
  /** Kinds of streams; null for all. */
  kinds: readonly string[] | null;
  /** These streams only; null for all of the kinds. */
  ids: readonly string[] | null;
};

/** One stream, held for one reader: nobody else handles it meanwhile. */
export type Held = {
  /** Version of the last event that was handled; 0 when none was. */
  version: number;
  /** How often the next event failed in a row. */
  attempts: number;
  /** Where what belongs to the checkpoint is read and written: its transaction, where it has one. */
  tx: EntityManager;
  /** Does something that leaves nothing behind in the transaction when it fails. */
  trying: <T>(work: (tx: EntityManager) => Promise<T>) => Promise<T>;
};

/** What came of it: the version that was reached, or a failure, with a rest in milliseconds or, with null, parked. */
export type Step = { version: number } | { problem: string; restMillis: number | null };

export type Parked = {
  streamId: string;
  /** The event that could not be handled. */
  version: number;
  /** Name and code of the error. */
  problem: string;
};

/** How far a reader is behind, parked streams left out. */
export type Standing = { streams: number; events: number; parked: Parked[] };

/** Where the checkpoints of one reader are kept: one for each stream. */
export interface Checkpoints {
  /** How long a stream may be held, in milliseconds. Where there are transactions, what takes longer is undone. */
  readonly mostMillis: number;
  /** Ids of streams that have events after their checkpoint and neither rest nor are parked, those that moved longest ago first. */
  behind(look: Look): Promise<string[]>;
  /**
   * Holds a stream, lets `work` say how far it got and keeps that, all in one transaction where there is one. Passes
   * over a stream that is held elsewhere, rests or is parked; nothing is kept when `work` says null or throws.
   * @returns what was kept, or null.
   */
  hold(streamId: string, work: (held: Held) => Promise<Step | null>): Promise<Step | null>;
  standing(look: Look): Promise<Standing>;
  /** Lets one parked stream, or all of them, go on. @returns how many. */
  retry(streamId?: string): Promise<number>;
}
