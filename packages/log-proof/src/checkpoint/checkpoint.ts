import type { KeyObject } from 'node:crypto';
import { MerkleTree } from '../merkle-tree.ts';
import { inLeafOrder, leafOf, type StreamHead } from '../stream-head.ts';
import { fromBase64 } from './base64.ts';
import { readPublicKeyText } from './keys.ts';
import { NoteRefused } from './note-refused.ts';
import { openNote, signNote } from './signed-note.ts';

/** Where all streams of a log stood at one moment, in a few bytes. */
export type Checkpoint = {
  /** Names the log, such as `samenspel.example.org/log`; also the name of its key. */
  origin: string;
  /** Number of streams. */
  size: number;
  /** 32 bytes: the root of the tree over the heads. */
  root: Buffer;
};

export type CheckpointRequest = {
  /** Names the log, such as `samenspel.example.org/log`; no spaces, no plus. */
  origin: string;
  /** The heads of all streams, in any order. */
  leaves: readonly StreamHead[];
  /** Ed25519. */
  privateKey: KeyObject;
};

/**
 * A signed checkpoint over these heads (c2sp.org/tlog-checkpoint). Throws NoteRefused for an unfit origin, and
 * RangeError when a stream is named twice.
 */
export function signCheckpoint({ origin, leaves, privateKey }: CheckpointRequest): string {
  const tree = new MerkleTree();
  for (const line of headLines(leaves)) tree.add(line);
  return signNote(`${origin}\n${tree.size}\n${tree.root().toString('base64')}\n`, origin, privateKey);
}

/** The leaves of these heads, one a line, as `heads.jsonl` beside a checkpoint holds them; ends with a newline. */
export function headsFile(leaves: readonly StreamHead[]): string {
  return headLines(leaves)
    .map((line) => `${line}\n`)
    .join('');
}

function headLines(leaves: readonly StreamHead[]): string[] {
  const ordered = inLeafOrder(leaves);
  const twice = ordered.find(({ streamId }, index) => ordered[index + 1]?.streamId === streamId);
  if (twice) throw new RangeError(`Two heads of the stream ${twice.streamId}`);
  return ordered.map(leafOf);
}

const THREE_LINES = /^([^\n]+)\n(0|[1-9]\d{0,14})\n([^\n]+)\n$/;

/**
 * What a checkpoint says, once this key has been found to vouch for it. The name of the key must be the origin, and
 * lines beyond the three are refused: ours has none, and nobody could tell what they mean. Throws NoteRefused.
 */
export function openCheckpoint(note: string, publicKeyText: string): Checkpoint {
  const text = openNote(note, publicKeyText);
  const [, origin = '', size = '', base64 = ''] = THREE_LINES.exec(text) ?? [];
  const root = fromBase64(base64);
  if (root?.length !== 32 || readPublicKeyText(publicKeyText).name !== origin)
    throw new NoteRefused('CHECKPOINT');
  return { origin, size: Number(size), root };
}
