import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, type ManifestStream, readManifest } from '../dossier/manifest.ts';
import { checkKind } from './claim-check.ts';
import { extraFiles, plainFiles, textOf } from './dossier-files.ts';
import { type Finding, finding } from './finding.ts';
import { type Claims, readHeads } from './heads.ts';
import { linesOfFile, linesOfText } from './lines.ts';
import { readOwnCheckpoint } from './own-checkpoint.ts';
import { checkPresence, missingStream } from './presence.ts';
import { StreamCheck } from './stream-check.ts';
import { Ledger, type Verdict } from './verdict.ts';
import { type Claim, MANIFEST, OUTSIDE } from './witness.ts';

export type VerifyOptions = {
  /** A checkpoint that was kept elsewhere: the text of the note and of the `heads.jsonl` beside it. */
  checkpoint?: { note: string; heads: string };
  /** Text of the public key that is trusted; without it the key in the dossier is taken, which proves little. */
  publicKey?: string;
  /** Told of everything that does not hold, as soon as it is found. */
  onFinding?: (finding: Finding) => void;
};

/**
 * Checks all that can be checked in a dossier, reading it line by line: memory grows with the number of streams and, by
 * 16 to 48 bytes an event, with the longest of them. What is wrong with the dossier is a finding, never an error;
 * throws only what Node throws for a folder that cannot be read.
 */
export async function verifyDossier(folder: string, options: VerifyOptions = {}): Promise<Verdict> {
  const { checkpoint, publicKey, onFinding = () => {} } = options;
  const ledger = new Ledger({ ownKey: !publicKey, outside: checkpoint !== undefined }, onFinding);
  await access(folder);
  const manifest = readManifest((await textOf(folder, 'manifest.json')) ?? '');
  ledger.add(
    'problem' in manifest ? [finding('MANIFEST', {}, manifest)] : await extraFiles(folder, manifest),
  );
  const own = await readOwnCheckpoint(folder, publicKey);
  ledger.add(own.findings);
  const outside = await readOutside(options, own.key);
  ledger.add(outside.findings);
  if ('problem' in manifest) return ledger.verdict();
  ledger.add(checkPresence(manifest, own, outside.claims, ledger.limits));
  await checkStreams(ledger, folder, manifest, [own.claims, outside.claims]);
  return ledger.verdict();
}

type Heads = { claims: Claims; findings: Finding[] };

async function readOutside({ checkpoint, publicKey }: VerifyOptions, ownKey: string): Promise<Heads> {
  if (checkpoint === undefined) return { claims: new Map(), findings: [] };
  const lines = linesOfText(checkpoint.heads);
  return await readHeads({ witness: OUTSIDE, note: checkpoint.note, publicKey: publicKey ?? ownKey, lines });
}

async function checkStreams(
  ledger: Ledger,
  folder: string,
  { streams }: Manifest,
  all: Claims[],
): Promise<void> {
  const files = await plainFiles(folder, 'streams');
  const schemas = new Set<string>();
  for (const stream of streams) {
    const claims = claimsOn(stream, all);
    ledger.add(checkKind(stream.kind, claims));
    if (!files.has(stream.file)) ledger.add([missingStream(stream, MANIFEST)]);
    else for (const file of await checkStream(ledger, folder, stream, claims)) schemas.add(file);
  }
  const present = await plainFiles(folder, 'schemas');
  const missing = [...schemas].filter((file) => !present.has(file));
  ledger.add(missing.map((file) => finding('SCHEMA_MISSING', {}, { file })));
}

function claimsOn(stream: ManifestStream, all: Claims[]): Claim[] {
  const others = all.flatMap((claims) => claims.get(stream.streamId) ?? []);
  return [{ witness: MANIFEST, head: stream }, ...others];
}

/** Reads one stream; gives the schemas that its events need. */
async function checkStream(
  ledger: Ledger,
  folder: string,
  stream: ManifestStream,
  claims: Claim[],
): Promise<ReadonlySet<string>> {
  const check = new StreamCheck(stream, claims);
  for await (const line of linesOfFile(join(folder, stream.file))) ledger.add(check.line(line));
  ledger.add(check.end());
  ledger.streams += 1;
  ledger.events += check.events;
  ledger.limits.erased += check.erased;
  ledger.limits.newer += eventsAfter(check.events, claims);
  return check.schemas;
}

/** How many of these events the checkpoint from elsewhere cannot know. */
function eventsAfter(events: number, claims: Claim[]): number {
  const seen = claims.find(({ witness }) => witness === OUTSIDE)?.head.version ?? 0;
  return Math.max(0, events - seen);
}
