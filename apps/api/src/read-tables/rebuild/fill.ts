import type { EntityManager } from '@mikro-orm/postgresql';
import { everyTypeVersion } from '@samenspel/domain';
import { readLog, type TypeVersion } from '@samenspel/event-log';
import { isLookedAt, streamKind } from '../registry.ts';
import { addRows } from '../rows.ts';
import type { Earlier, Known } from '../things.ts';

/**
 * What changes no row: the database need not send it. A type that is not in the list comes, and stops the rebuild. Where
 * texts were erased, a row that was read before has to be read anew.
 */
export const withoutRows: readonly TypeVersion[] = everyTypeVersion().filter(
  ({ type }) => !isLookedAt(type) && type !== 'PersonalDataErased',
);

/**
 * Fills the next tables from the log, a page at a time, each in a transaction of its own; appends go on meanwhile.
 * @throws UnknownEventType
 */
export async function fillNextTables(em: EntityManager, pageSize?: number): Promise<void> {
  const reading = { kinds: [streamKind], without: withoutRows, ...(pageSize ? { pageSize } : {}) };
  let earlier: Earlier | null = null;
  for await (const page of readLog(em, reading)) {
    const before: Earlier | null = earlier;
    const known = await em.transactional((tx) => addRows(tx, page, 'read_next', before));
    earlier = goingOn(known, before);
  }
}

/** A page may end in the middle of a stream; then what the stream held so far goes along to the next one. */
function goingOn(known: readonly Known[], before: Earlier | null): Earlier | null {
  const streamId = known.at(-1)?.streamId;
  if (streamId === undefined) return before;
  const events = known.flatMap((one) => (one.streamId === streamId ? [one.event] : []));
  return { streamId, events: before?.streamId === streamId ? [...before.events, ...events] : events };
}
