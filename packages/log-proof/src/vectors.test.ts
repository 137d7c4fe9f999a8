import { createPrivateKey } from 'node:crypto';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { openCheckpoint, signCheckpoint } from './checkpoint/checkpoint.ts';
import { publicKeyText } from './checkpoint/keys.ts';
import { commitment } from './commitment.ts';
import { dossierLine } from './dossier/cloud-event.ts';
import { contentForm, eventHash } from './event-hash.ts';
import { merkleRoot } from './merkle-tree.ts';
import type { ChainedEvent } from './proven-event.ts';
import { inLeafOrder, leafOf, type StreamHead } from './stream-head.ts';
import { verifyDossier } from './verify/verify-dossier.ts';

const vectors = fileURLToPath(new URL('../vectors', import.meta.url));
const text = (file: string) => readFile(join(vectors, file), 'utf8');

type Values = {
  origin: string;
  seed: string;
  publicKey: string;
  commitments: { salt: string; texts: Record<string, string>; commitment: string }[];
  events: { event: ChainedEvent; content: string; hash: string; line: string }[];
  heads: StreamHead[];
  leaves: string[];
  root: string;
  checkpoint: string;
};
const values: Values = JSON.parse(await text('values.json'));

type Broken = { name: string; codes: string[]; outside: boolean; removed: string[] };
const broken: Broken[] = JSON.parse(await text('broken.json'));

describe('what an independent program computed', () => {
  test.each(values.commitments)('commitment $commitment is ours too', (vector) => {
    expect(commitment(Buffer.from(vector.salt, 'hex'), vector.texts)).toBe(vector.commitment);
  });

  test.each(values.events)('event $hash has our content, hash and line', ({ event, content, hash, line }) => {
    expect(contentForm(event, canonical(event.facts))).toBe(content);
    expect(eventHash(event, event.previousHash)).toBe(hash);
    expect(dossierLine(event)).toBe(line);
  });

  test('leaves, root, key and checkpoint are ours too', () => {
    const { heads, leaves, root, publicKey, origin, checkpoint } = values;
    const der = Buffer.from(`302e020100300506032b657004220420${values.seed}`, 'hex');
    const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    expect(inLeafOrder(heads).map(leafOf)).toEqual(leaves);
    expect(merkleRoot(leaves).toString('hex')).toBe(root);
    expect(publicKeyText(origin, privateKey)).toBe(publicKey);
    expect(signCheckpoint({ origin, leaves: heads, privateKey })).toBe(checkpoint);
    expect(openCheckpoint(checkpoint, publicKey).root.toString('hex')).toBe(root);
  });
});

async function codesOf({ name, outside, removed }: Broken): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vector-'));
  await cp(join(vectors, 'good'), folder, { recursive: true });
  await cp(join(vectors, 'broken', name), folder, { recursive: true }).catch(() => {});
  await Promise.all(removed.map((file) => rm(join(folder, file))));
  const checkpoint = { note: await text('kept/checkpoint.txt'), heads: await text('kept/heads.jsonl') };
  const { publicKey } = values;
  const { findings } = await verifyDossier(folder, { publicKey, ...(outside && { checkpoint }) });
  await rm(folder, { recursive: true });
  return [...new Set(findings.map(({ code }) => code))].sort();
}

describe('the dossiers of an independent program', () => {
  test('that is good holds', async () => {
    const verdict = await verifyDossier(join(vectors, 'good'), { publicKey: values.publicKey });
    expect(verdict).toMatchObject({ findings: [], streams: 4, events: 9, erased: 1 });
  });

  test.each(broken)('that is broken as $name gives $codes', async (vector) => {
    expect(await codesOf(vector)).toEqual(vector.codes);
  });
});
