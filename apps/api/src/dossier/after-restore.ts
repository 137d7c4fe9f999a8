import type { Config } from '../config.ts';
import { asOwner } from '../database/migrate.ts';
import { type ErasureSettings, eraseBeforeServing } from '../erasure/before-serving.ts';
import { rebuildReadTables } from '../read-tables/rebuild/rebuild.ts';

/**
 * What must be done once streams were restored: what was erased since goes again, and what follows from the log is
 * made anew. Everything that restores events ends here.
 */
export async function afterRestore(config: ErasureSettings & Pick<Config, 'ownerUrl'>): Promise<void> {
  await eraseBeforeServing(config);
  await asOwner(config.ownerUrl, rebuildReadTables);
}
