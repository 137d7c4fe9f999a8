import { type Checkpoint, openCheckpoint } from '../checkpoint/checkpoint.ts';
import { NoteRefused } from '../checkpoint/note-refused.ts';
import { MerkleTree } from '../merkle-tree.ts';
import { compareStreamIds, leafOf, type StreamHead } from '../stream-head.ts';
import { type Finding, finding } from './finding.ts';
import type { Line } from './lines.ts';
import type { Claim, Witness } from './witness.ts';

export type HeadsRequest = {
  witness: Witness;
  /** The text of the signed note. */
  note: string;
  /** Text of the public key that is trusted. */
  publicKey: string;
  /** The lines of `heads.jsonl`. */
  lines: AsyncIterable<Line>;
};

/** What a checkpoint says of each stream, by the stream's id. */
export type Claims = Map<string, Claim>;

/**
 * Reads a checkpoint and the heads beside it. The claims are given even when something is wrong with them: the
 * findings say so, and what follows can still be looked at.
 */
export async function readHeads(request: HeadsRequest): Promise<{ claims: Claims; findings: Finding[] }> {
  const { witness, lines } = request;
  const claims: Claims = new Map();
  const findings: Finding[] = [];
  const tree = new MerkleTree();
  let before: string | null = null;
  for await (const line of lines) {
    const head = readHead(line.text);
    if (head === null || (before !== null && compareStreamIds(before, head.streamId) >= 0)) {
      const problem = head === null ? 'RFC 8785' : 'order';
      findings.push(finding('UNREADABLE_LINE', {}, { line: line.number, file: 'heads.jsonl', problem }));
      continue;
    }
    before = head.streamId;
    tree.add(leafOf(head));
    claims.set(head.streamId, { witness, head });
  }
  return { claims, findings: [...findings, ...checkRoot(request, tree)] };
}

function checkRoot({ witness, note, publicKey }: HeadsRequest, tree: MerkleTree): Finding[] {
  const checkpoint = opened(note, publicKey);
  const details = { witness: witness.name };
  if (typeof checkpoint === 'string')
    return [finding('CHECKPOINT_SIGNATURE', {}, { ...details, problem: checkpoint })];
  const fits = checkpoint.size === tree.size && checkpoint.root.equals(tree.root());
  return fits ? [] : [finding('ROOT_MISMATCH', {}, details)];
}

/** The checkpoint, or the reason for which it was refused. */
function opened(note: string, publicKey: string): Checkpoint | string {
  try {
    return openCheckpoint(note, publicKey);
  } catch (problem) {
    if (problem instanceof NoteRefused) return problem.reason;
    throw problem;
  }
}

/** The head in a line, or null when the line is not exactly the canonical form of one. */
function readHead(text: string | null): StreamHead | null {
  try {
    const head: StreamHead = JSON.parse(text ?? '');
    const { streamId, kind, version } = head;
    if (typeof streamId !== 'string' || typeof kind !== 'string' || !Number.isSafeInteger(version))
      return null;
    return /^[0-9a-f]{64}$/.test(head.head) && leafOf(head) === text ? head : null;
  } catch {
    return null;
  }
}
