import { Refusal } from '@samenspel/domain';
import type { Database } from '../../database/connect.ts';
import { projections, streamKind } from '../registry.ts';
import { rebuildReadTables } from './rebuild.ts';

/**
 * Fills the read tables when one of them holds nothing while there are collaborations: a release that brings a new table
 * finds it empty. Where another process is at it already, this one goes on.
 * @throws UnknownEventType
 */
export async function fillNewTables(database: Database): Promise<void> {
  const isEmpty = projections.map(({ table }) => `not exists (select from ${table})`).join(' or ');
  const [row] = await database.em
    .fork()
    .execute<{ wanting: boolean }[]>(
      `select exists (select from stream where kind = ?) and (${isEmpty}) as wanting`,
      [streamKind],
    );
  if (!row?.wanting) return;
  await rebuildReadTables(database).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
}
