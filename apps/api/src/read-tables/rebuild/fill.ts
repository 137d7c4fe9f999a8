import type { EntityManager } from '@mikro-orm/postgresql';
import { everyTypeVersion } from '@samenspel/domain';
import { readLog, type TypeVersion } from '@samenspel/event-log';
import { isLookedAt, streamKind } from '../registry.ts';
import { addRows } from '../rows.ts';

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
  for await (const page of readLog(em, reading))
    await em.transactional((tx) => addRows(tx, page, 'read_next'));
}
