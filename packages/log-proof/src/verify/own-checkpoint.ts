import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from './dossier-files.ts';
import { type Finding, finding } from './finding.ts';
import { type Claims, readHeads } from './heads.ts';
import { linesOfFile } from './lines.ts';
import { OWN } from './witness.ts';

const NOTE = 'checkpoint.txt';
const HEADS = 'heads.jsonl';
const KEY = 'checkpoint-key.txt';

export type OwnCheckpoint = {
  /** False when the note or the heads are not there. */
  present: boolean;
  claims: Claims;
  findings: Finding[];
  /** The text of the public key in the dossier, empty when there is none. */
  key: string;
};

/** Reads the checkpoint in a dossier, by the key that is trusted or else by the one that lies beside it. */
export async function readOwnCheckpoint(folder: string, trusted: string | undefined): Promise<OwnCheckpoint> {
  const [note, keyFile] = await Promise.all([textOf(folder, NOTE), textOf(folder, KEY)]);
  const heads = existsSync(join(folder, HEADS));
  const key = keyFile?.trimEnd() ?? '';
  const findings = missing({ [NOTE]: note !== null, [KEY]: keyFile !== null, [HEADS]: heads });
  if (keyFile !== null && trusted !== undefined && key !== trusted) findings.push(otherKey());
  if (note === null || !heads) return { present: false, claims: new Map(), findings, key };
  const lines = linesOfFile(join(folder, HEADS));
  const read = await readHeads({ witness: OWN, note, publicKey: trusted ?? key, lines });
  return { present: true, claims: read.claims, findings: [...findings, ...read.findings], key };
}

function missing(present: Record<string, boolean>): Finding[] {
  const files = Object.keys(present).filter((file) => !present[file]);
  return files.map((file) => finding('CHECKPOINT_MISSING', {}, { file }));
}

function otherKey(): Finding {
  return finding('CHECKPOINT_SIGNATURE', {}, { witness: OWN.name, problem: KEY });
}
