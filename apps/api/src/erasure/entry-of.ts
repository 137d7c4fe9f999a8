import type { LoggedEvent } from '@samenspel/event-log';
import { uuidOf } from '../commands/new-ids.ts';
import type { ErasureEntry, ErasureReason } from './entry.ts';

export type Wish = {
  streamId: string;
  why: ErasureReason;
  by: string;
  /** The person whose answers outside the log go as well, and whether the name does; null otherwise. */
  person: ErasureEntry['person'];
};

/** The entry for what was chosen. The same things chosen again make the same command, so that it happens once. */
export function entryOf(
  { streamId, why, by, person }: Wish,
  chosen: readonly LoggedEvent[],
  answers: readonly string[],
  at: string,
): ErasureEntry {
  const events = chosen.map(({ id, version }) => ({ id, version }));
  const things = [...events.map(({ id }) => id), ...answers].toSorted();
  const commandId = `erase:${uuidOf(streamId, person?.id ?? '', String(person?.name ?? false), ...things)}`;
  return { commandId, streamId, events, person, why, by, at };
}
