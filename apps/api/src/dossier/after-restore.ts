import type { Database } from '../database/connect.ts';
import { rebuildReadTables } from '../read-tables/rebuild.ts';

/**
 * What must be done once streams were restored, in this order: what follows from the log is made anew. Everything
 * that restores events ends here.
 * @param owner the database as the owner of its tables.
 */
export async function afterRestore(owner: Database): Promise<void> {
  await rebuildReadTables(owner);
}
