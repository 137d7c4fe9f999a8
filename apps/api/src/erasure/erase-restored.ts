import type { EntityManager } from '@mikro-orm/postgresql';
import { eraseTexts } from '@samenspel/event-log';
import type { ErasureEntry } from './entry.ts';

/**
 * Takes away again what a dossier from before an erasure brings back, in the transaction that brings it back: nobody
 * ever reads it. That the log tells of it is up to `eraseBeforeServing`.
 * @param em of the owner of the tables.
 */
export async function eraseRestored(em: EntityManager, entries: readonly ErasureEntry[]): Promise<void> {
  for (const { streamId, events } of entries) {
    const found = await em.execute<{ version: number }[]>(
      'select version from event where stream_id = ? and id = any (?::uuid[]) and texts is not null',
      [streamId, `{${events.map(({ id }) => id).join()}}`],
    );
    const versions = found.map(({ version }) => version);
    if (versions.length > 0) await eraseTexts(em, streamId, versions);
  }
}
