import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samenspel/domain';
import { BrokenChain, holdAppends, OtherHistory, type Restored, restoreStream } from '@samenspel/event-log';
import { type Manifest, type ManifestStream, readManifest } from '@samenspel/log-proof';
import type { Database } from '../database/connect.ts';
import type { ErasureEntry } from '../erasure/entry.ts';
import { eraseRestored } from '../erasure/erase-restored.ts';
import { readStreamFile } from './read-stream-file.ts';

export type ImportedStream = Restored & Pick<ManifestStream, 'streamId' | 'version'>;

/**
 * Restores the streams of a dossier that was verified: all of them or none. Appends wait meanwhile, readers go on.
 * What follows from the log is as before; call `afterRestore`.
 * @param owner the database as the owner of its tables, up to date.
 * @param erased what the erasure register names; it does not come back with a dossier from before.
 * @throws Refusal CONFLICT when another history stands in one of the streams, INVALID when the dossier is not what was
 *   verified or holds an event that this release does not know; nothing was changed then.
 */
export async function importDossier(
  owner: Database,
  folder: string,
  erased: readonly ErasureEntry[],
): Promise<ImportedStream[]> {
  const manifest = await manifestOf(folder);
  return await owner.em.fork().transactional(async (em) => {
    await holdAppends(em);
    const imported = await restoreAll(em, folder, manifest);
    await eraseRestored(em, erased);
    return imported;
  });
}

async function manifestOf(folder: string): Promise<Manifest> {
  const manifest = readManifest(await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => ''));
  if ('problem' in manifest) throw changed(folder);
  return manifest;
}

/** Goes on after a stream that has another history, so that all of them can be named. */
async function restoreAll(
  em: EntityManager,
  folder: string,
  { streams }: Manifest,
): Promise<ImportedStream[]> {
  const imported: ImportedStream[] = [];
  const others: string[] = [];
  for (const stream of streams) {
    const { streamId, version } = stream;
    try {
      imported.push({ ...(await restoreOne(em, folder, stream)), streamId, version });
    } catch (error) {
      if (!(error instanceof OtherHistory)) throw error;
      others.push(streamId);
    }
  }
  if (others.length > 0) throw otherHistories(others);
  return imported;
}

async function restoreOne(em: EntityManager, folder: string, stream: ManifestStream): Promise<Restored> {
  try {
    return await restoreStream(em, stream, readStreamFile(folder, stream));
  } catch (error) {
    if (error instanceof BrokenChain) throw changed(folder);
    throw error;
  }
}

const changed = (folder: string) =>
  new Refusal('INVALID', {
    nl: `Wat in ${folder} staat is niet meer wat zojuist is nagekeken. Er is niets ingelezen.`,
    en: `What is in ${folder} is no longer what was checked just now. Nothing was imported.`,
  });
const otherHistories = (ids: readonly string[]) =>
  new Refusal('CONFLICT', {
    nl: `Hier staat een andere geschiedenis dan in het dossier: ${ids.join(', ')}. Er is niets ingelezen.`,
    en: `Another history stands here than in the dossier: ${ids.join(', ')}. Nothing was imported.`,
  });
