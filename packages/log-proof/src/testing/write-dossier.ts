import type { KeyObject } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headsFile, signCheckpoint } from '../checkpoint/checkpoint.ts';
import { publicKeyText } from '../checkpoint/keys.ts';
import { dossierLine, schemaFile } from '../dossier/cloud-event.ts';
import { DOSSIER_FORMAT, type Manifest, streamFile } from '../dossier/manifest.ts';
import type { StreamHead } from '../stream-head.ts';
import { headOf, type LoggedStream } from './logged-stream.ts';

/** Names the log of the tests, and their key. */
export const ORIGIN = 'samenspel.example/log';

export type DossierRequest = {
  streams: readonly LoggedStream[];
  privateKey: KeyObject;
  /** What manifest and checkpoint say of the streams; left out, what the streams themselves say. */
  heads?: readonly StreamHead[];
  /** What `heads.jsonl` says; left out, what the checkpoint was made over. */
  listed?: readonly StreamHead[];
  scope?: Manifest['scope'];
};

/** Writes a dossier without README and verifier into a new folder, whether its events hold or not. */
export async function writeDossier(folder: string, request: DossierRequest): Promise<void> {
  const { streams, privateKey, heads = streams.map(headOf), listed = heads, scope = 'all' } = request;
  const manifest = {
    format: DOSSIER_FORMAT,
    scope,
    exportedAt: '2026-01-01T00:00:00.000Z',
    streams: placed(heads),
  };
  await mkdir(join(folder, 'streams'), { recursive: true });
  await mkdir(join(folder, 'schemas'));
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  const files = new Map(manifest.streams.map(({ streamId, file }) => [streamId, file]));
  await Promise.all([
    write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`),
    write('checkpoint.txt', signCheckpoint({ origin: ORIGIN, leaves: heads, privateKey })),
    write('checkpoint-key.txt', `${publicKeyText(ORIGIN, privateKey)}\n`),
    write('heads.jsonl', headsFile(listed)),
    ...streams.map((stream) => write(files.get(stream.streamId) ?? 'streams/0-.jsonl', linesOf(stream))),
    ...schemasOf(streams).map((file) => write(file, '{}\n')),
  ]);
}

function placed(heads: readonly StreamHead[]): Manifest['streams'] {
  return heads.map((head, index) => ({ ...head, file: streamFile(index + 1, head.streamId) }));
}

function linesOf({ events }: LoggedStream): string {
  return events.map((event) => `${dossierLine(event)}\n`).join('');
}

function schemasOf(streams: readonly LoggedStream[]): string[] {
  const files = streams.flatMap(({ events }) => events.map(schemaFile));
  return [...new Set(files)].filter((file) => /^schemas\/\w+\.v\d+\.json$/.test(file));
}
