import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readChain } from '@samenspel/event-log';
import {
  type ChainedEvent,
  copyVerifier,
  DOSSIER_FORMAT,
  dossierReadme,
  type Manifest,
  type StreamHead,
  streamFile,
} from '@samenspel/log-proof';
import type { Database } from '../database/connect.ts';
import { writeCheckpoint } from './checkpoint.ts';
import { inNewFolder } from './new-folder.ts';
import { openHeads } from './open-heads.ts';
import { OccurredTypes } from './schemas.ts';
import type { Signer } from './signing-key.ts';
import { writeStream } from './write-stream.ts';

export type ExportRequest = {
  /** A new or empty folder. */
  folder: string;
  /** Ids of the streams to write, found in the same snapshot; null for all. */
  choose: (em: EntityManager) => Promise<readonly string[] | null>;
  signer: Signer;
};

export type Exported = { streams: number; events: number };

/**
 * Writes streams of the log into a folder that explains and proves itself. Heads and events are of one moment, however
 * much is appended meanwhile; memory stays flat. The manifest comes last: a dossier without one is not whole.
 * @throws Refusal for a folder that cannot be used or an event that this release does not know; what `choose` throws.
 */
export const exportDossier = (database: Database, request: ExportRequest): Promise<Exported> =>
  inNewFolder(request.folder, () =>
    database.em.fork().transactional((em) => exportFrom(em, request), {
      isolationLevel: IsolationLevel.REPEATABLE_READ,
      readOnly: true,
    }),
  );

async function exportFrom(em: EntityManager, { folder, choose, signer }: ExportRequest): Promise<Exported> {
  const exportedAt = new Date().toISOString();
  const ids = await choose(em);
  const heads = await openHeads(em);
  const streams = placed(ids === null ? heads : heads.filter(({ streamId }) => ids.includes(streamId)));
  const scope = ids === null ? 'all' : 'streams';
  const exported = { streams: streams.length, events: await writeStreams(em, folder, streams) };
  await writeCheckpoint(folder, heads, signer);
  await copyVerifier(join(folder, 'verify'));
  const { publicKey } = signer;
  await writeFile(join(folder, 'README.md'), dossierReadme({ exportedAt, scope, publicKey, ...exported }));
  await writeManifest(folder, { format: DOSSIER_FORMAT, scope, exportedAt, streams });
  return exported;
}

const placed = (heads: readonly StreamHead[]): Manifest['streams'] =>
  heads.map((head, index) => ({ ...head, file: streamFile(index + 1, head.streamId) }));

async function writeStreams(
  em: EntityManager,
  folder: string,
  streams: Manifest['streams'],
): Promise<number> {
  await mkdir(join(folder, 'streams'));
  const types = new OccurredTypes();
  let events = 0;
  for (const { streamId, file } of streams)
    events += await writeStream(join(folder, file), noting(types, readChain(em, streamId)));
  await types.write(folder);
  return events;
}

async function* noting(types: OccurredTypes, events: AsyncIterable<ChainedEvent>) {
  for await (const event of events) {
    types.add(event);
    yield event;
  }
}

const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
