import type { Config } from '../config.ts';
import { asOwner } from '../database/migrate.ts';
import { rebuildReadTables } from '../read-tables/rebuild/rebuild.ts';

/**
 * What must be done once streams were restored: what follows from the log is made anew. Everything that restores
 * events ends here.
 */
export async function afterRestore({ ownerUrl }: Pick<Config, 'ownerUrl'>): Promise<void> {
  await asOwner(ownerUrl, rebuildReadTables);
}
