import type { StreamHead } from '../stream-head.ts';

/** Name and version of the form of a dossier. */
export const DOSSIER_FORMAT = 'samenspel-dossier/1';

export type ManifestStream = StreamHead & {
  /** Seen from the dossier's folder: `streams/1-….jsonl`. */
  file: string;
};

/** `manifest.json`: what a dossier holds. */
export type Manifest = {
  format: typeof DOSSIER_FORMAT;
  /** `all`: every stream there was; `streams`: some of them. */
  scope: 'all' | 'streams';
  /** ISO moment. */
  exportedAt: string;
  streams: ManifestStream[];
};

/**
 * Where a dossier keeps a stream, seen from its folder: `streams/<number>-<id>.jsonl`, with everything in the id that
 * some file system does not take made a hyphen. The number, from 1, keeps two such names apart.
 */
export function streamFile(number: number, streamId: string): string {
  const name = streamId.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 80);
  return `streams/${number}-${name}.jsonl`;
}

const FILE = /^streams\/\d+-[A-Za-z0-9_-]*\.jsonl$/;
const HASH = /^[0-9a-f]{64}$/;

/**
 * Reads `manifest.json`. Gives the problem as one word of where it is (`json`, `format`, `scope`, `exportedAt`,
 * `streams[2]`) when it is not one; names of streams and files must differ, and no file may lie elsewhere.
 */
export function readManifest(text: string): Manifest | { problem: string } {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return { problem: 'json' };
  const manifest = value as Partial<Manifest>;
  if (manifest.format !== DOSSIER_FORMAT) return { problem: 'format' };
  if (manifest.scope !== 'all' && manifest.scope !== 'streams') return { problem: 'scope' };
  if (Number.isNaN(Date.parse(String(manifest.exportedAt)))) return { problem: 'exportedAt' };
  if (!Array.isArray(manifest.streams)) return { problem: 'streams' };
  const problem = strangeStream(manifest.streams);
  return problem === null ? (manifest as Manifest) : { problem };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function strangeStream(streams: readonly Partial<ManifestStream>[]): string | null {
  const taken = new Set<string>();
  for (const [index, stream] of streams.entries()) {
    const [id, file] = [`id ${stream?.streamId}`, `file ${stream?.file?.toString().toLowerCase()}`];
    if (!isStream(stream) || taken.has(id) || taken.has(file)) return `streams[${index}]`;
    taken.add(id).add(file);
  }
  return null;
}

function isStream(stream: Partial<ManifestStream> | null): boolean {
  const { streamId, kind, version, head, file } = stream ?? {};
  if (typeof streamId !== 'string' || typeof kind !== 'string') return false;
  if (!Number.isSafeInteger(version) || Number(version) < 1) return false;
  return HASH.test(String(head)) && FILE.test(String(file));
}
