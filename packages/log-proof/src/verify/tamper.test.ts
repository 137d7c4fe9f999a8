import { appendFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headsFile, signCheckpoint } from '../checkpoint/checkpoint.ts';
import { newSigningKey, publicKeyText } from '../checkpoint/keys.ts';
import { headOf, type LoggedStream } from '../testing/logged-stream.ts';
import type { Mutation } from '../testing/mutation.ts';
import { MUTATION_NAMES, mutations } from '../testing/mutations.ts';
import { random } from '../testing/random.ts';
import { randomHistory } from '../testing/random-history.ts';
import { type DossierRequest, ORIGIN, writeDossier } from '../testing/write-dossier.ts';
import { verifyDossier } from './verify-dossier.ts';

const MUTATIONS = process.env.LONG === '1' ? 10_000 : 300;
const SEED = Number(process.env.SEED ?? 1);
const HISTORIES = 50;
const privateKey = newSigningKey();
const publicKey = publicKeyText(ORIGIN, privateKey);

let folder: string;
let dossiers = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamper-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function verified(request: Omit<DossierRequest, 'privateKey'>, seen: readonly LoggedStream[] | null) {
  dossiers += 1;
  const dossier = join(folder, String(dossiers));
  await writeDossier(dossier, { ...request, privateKey });
  const verdict = await verifyDossier(dossier, {
    publicKey,
    ...(seen && { checkpoint: checkpointOf(seen) }),
  });
  await rm(dossier, { recursive: true });
  return verdict;
}

function checkpointOf(streams: readonly LoggedStream[]) {
  const leaves = streams.map(headOf);
  return { note: signCheckpoint({ origin: ORIGIN, leaves, privateKey }), heads: headsFile(leaves) };
}

/**
 * A forger with the key makes manifest and checkpoint fit what was done; one without leaves them as they were. What the
 * dossier alone must show is looked for in the dossier alone.
 */
async function findingsOf(mutation: Mutation, history: readonly LoggedStream[], withKey: boolean) {
  const { streams, listed } = mutation;
  const heads = (withKey ? streams : history).map(headOf);
  const seen = withKey && mutation.needsOutside ? history : null;
  return (await verified({ streams, heads, ...(listed && { listed }) }, seen)).findings;
}

/** As `report` of `@samenspel/local-postgres`; this package knows no other. */
function report(entry: object): void {
  const file = process.env.RELIABILITY_REPORT;
  if (file) appendFileSync(file, `${JSON.stringify(entry)}\n`);
}

test(`${MUTATIONS} ways to tamper with a dossier are all found, whether or not the forger holds the key`, async () => {
  const seen = new Set<string>();
  const chance = random(SEED);
  let history = randomHistory(SEED);
  let tampered = mutations(SEED, history);
  for (let count = 0; count < MUTATIONS; count += 1) {
    if (count % 40 === 0) history = randomHistory(SEED + count);
    if (count % 40 === 0) tampered = mutations(SEED + count, history);
    const mutation = tampered.next().value;
    const found = await findingsOf(mutation, history, chance.below(2) === 0);
    expect(
      found.map(({ code }) => code),
      `${mutation.name}, number ${count}`,
    ).not.toEqual([]);
    seen.add(mutation.name);
  }
  expect([...seen].sort()).toEqual([...MUTATION_NAMES].sort());
  report({ promise: 'tamper', test: 'dossiers tampered with', count: MUTATIONS, seed: SEED });
}, 1_800_000);

test(`${HISTORIES} untouched dossiers raise no alarm, also beside an older checkpoint`, async () => {
  const chance = random(SEED);
  for (let count = 0; count < HISTORIES; count += 1) {
    const streams = randomHistory(1_000 * SEED + count);
    const older = streams.map(({ events, ...stream }) => {
      return { ...stream, events: events.slice(0, 1 + chance.below(events.length)) };
    });
    const verdict = await verified({ streams }, older.slice(0, 1 + chance.below(older.length)));
    expect(verdict.findings).toEqual([]);
    expect(verdict.events).toBe(streams.flatMap(({ events }) => events).length);
  }
}, 60_000);

test('what only a checkpoint from elsewhere can show is not found without one', async () => {
  const history = randomHistory(SEED);
  const tampered = mutations(SEED, history);
  for (let count = 0; count < 60; count += 1) {
    const mutation: Mutation = tampered.next().value;
    if (!mutation.needsOutside) continue;
    const { findings } = await verified({ streams: mutation.streams }, null);
    expect(findings, mutation.name).toEqual([]);
  }
});
