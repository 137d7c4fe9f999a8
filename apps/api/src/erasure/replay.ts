import type { Database } from '../database/connect.ts';
import { WakeUps } from '../live/wake-ups.ts';
import { carryOut } from './carry-out.ts';
import type { ErasureEntry } from './entry.ts';
import { isOpen, openOf } from './open.ts';

/** What came of a replay. */
export type Replayed = {
  /** Erasures that were carried out now. */
  again: number;
  /** Erasures that were found as they should be. */
  already: number;
  /** Entries that are not in this log, by collaboration; an older backup need not have them. */
  missing: ReadonlyMap<string, number>;
};

/**
 * Carries out again whatever of the entries is open, as after the restore of an older backup. Doing it twice, or in two
 * processes at once, does it once.
 * @param eraser connected in the role `erasure`.
 */
export async function replay(eraser: Database, entries: readonly ErasureEntry[]): Promise<Replayed> {
  const missing = new Map<string, number>();
  let again = 0;
  for (const entry of entries) {
    const open = await openOf(eraser.em.fork(), entry);
    const absent = entry.events.length - open.found;
    if (absent > 0) missing.set(entry.streamId, (missing.get(entry.streamId) ?? 0) + absent);
    if (!isOpen(open, entry)) continue;
    await carryOutAndTell(eraser, entry);
    again += 1;
  }
  return { again, already: entries.length - again, missing };
}

/** Carries an erasure out and wakes whoever follows the collaboration, in every process. */
export async function carryOutAndTell(
  eraser: Database,
  entry: ErasureEntry,
  beforeCommit?: () => void,
): Promise<number> {
  const erased = await carryOut(eraser.em.fork(), entry, beforeCommit);
  const wakeUps = new WakeUps(eraser);
  wakeUps.appended(entry.streamId);
  await wakeUps.told();
  return erased;
}
