import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { headsFile, signCheckpoint } from '../checkpoint/checkpoint.ts';
import { newSigningKey, publicKeyText } from '../checkpoint/keys.ts';
import { headOf, type LoggedStream } from '../testing/logged-stream.ts';
import { randomHistory } from '../testing/random-history.ts';
import { ORIGIN, writeDossier } from '../testing/write-dossier.ts';
import { type VerifyOptions, verifyDossier } from './verify-dossier.ts';

const privateKey = newSigningKey();
const publicKey = publicKeyText(ORIGIN, privateKey);
const streams = randomHistory(15);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-'));
});
afterEach(() => rm(folder, { recursive: true }));

const file = (name: string) => join(folder, name);
const edit = async (name: string, change: (text: string) => string) =>
  await writeFile(file(name), change(await readFile(file(name), 'utf8')));
const codes = async (options?: VerifyOptions) => {
  return (await verifyDossier(folder, options)).findings.map(({ code }) => code);
};
const firstStream = async () => {
  return JSON.parse(await readFile(file('manifest.json'), 'utf8')).streams[0].file;
};

function checkpointOf(seen: readonly LoggedStream[]) {
  const leaves = seen.map(headOf);
  return { note: signCheckpoint({ origin: ORIGIN, leaves, privateKey }), heads: headsFile(leaves) };
}

describe('a dossier as it was written', () => {
  test('holds, and is counted', async () => {
    await writeDossier(folder, { streams, privateKey });
    const events = streams.flatMap((stream) => stream.events);
    const erased = events.filter(({ texts, textsCommitment }) => texts === null && textsCommitment !== null);
    expect(await verifyDossier(folder, { publicKey, checkpoint: checkpointOf(streams) })).toMatchObject({
      findings: [],
      findingCount: 0,
      streams: streams.length,
      events: events.length,
      erased: erased.length,
    });
  });

  test('says that it proves only itself when no key and no checkpoint came from elsewhere', async () => {
    await writeDossier(folder, { streams, privateKey });
    const said = (await verifyDossier(folder)).notProven.map(({ en }) => en).join('\n');
    expect(said).toContain('--checkpoint');
    expect(said).toContain('--key');
    const more = await verifyDossier(folder, { publicKey, checkpoint: checkpointOf(streams) });
    expect(more.notProven.map(({ en }) => en).join('\n')).not.toContain('--');
  });

  test('of some streams says how many a checkpoint from elsewhere names beyond it', async () => {
    await writeDossier(folder, { streams: streams.slice(0, 1), privateKey, scope: 'streams' });
    const verdict = await verifyDossier(folder, { publicKey, checkpoint: checkpointOf(streams) });
    expect(verdict).toMatchObject({ findings: [], notCovered: streams.length - 1 });
    expect(verdict.notProven[0]?.en).toContain(`so were not compared: ${streams.length - 1}.`);
  });

  test('says how many events are newer than the checkpoint from elsewhere', async () => {
    await writeDossier(folder, { streams, privateKey });
    const older = streams.map((stream) => ({ ...stream, events: stream.events.slice(0, 1) }));
    const newer = streams.flatMap(({ events }) => events.slice(1)).length;
    const { findings, notProven } = await verifyDossier(folder, {
      publicKey,
      checkpoint: checkpointOf(older),
    });
    expect(findings).toEqual([]);
    expect(notProven.map(({ nl }) => nl).join('\n')).toContain(`waarvoor een nieuwer nodig is: ${newer}.`);
  });
});

describe('a line', () => {
  test.each([
    ['with white space in it', (line: string) => line.replace(':', ': ')],
    ['that names a member twice', (line: string) => line.replace('{', '{"actor":"someone else",')],
    ['that is cut', (line: string) => line.slice(0, -1)],
    ['that is not JSON', () => 'null,'],
    ['that is empty', () => ''],
    ['nested deeper than anything we write', () => '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('%s cannot be read', async (_, change) => {
    await writeDossier(folder, { streams, privateKey });
    const change1 = (text: string) => text.replace(/^[^\n]*/, change);
    await edit(await firstStream(), change1);
    expect(await codes()).toContain('UNREADABLE_LINE');
  });

  test('without an end cannot be read', async () => {
    await writeDossier(folder, { streams, privateKey });
    await edit(await firstStream(), (text) => text.trimEnd());
    expect(await codes()).toEqual(['UNREADABLE_LINE', ...Array(2).fill('CUT_TAIL')]);
  });

  test('that is not UTF-8 cannot be read', async () => {
    await writeDossier(folder, { streams, privateKey });
    await appendFile(file(await firstStream()), Buffer.of(0xff, 0x0a));
    expect(await codes()).toEqual(['UNREADABLE_LINE']);
  });

  test.each([
    ['whose source is another stream', /"source":"[^"]*"/, '"source":"urn:samenspel:stream:other"'],
    ['whose schema is another one', /"dataschema":"[^"]*"/, '"dataschema":"schemas/Other.v1.json"'],
    ['with another version of CloudEvents', '"specversion":"1.0"', '"specversion":"1.1"'],
    ['with a member more', /"typeversion"/, '"typeseen":"read me","typeversion"'],
  ])('%s contradicts itself', async (_, from, to) => {
    await writeDossier(folder, { streams, privateKey });
    await edit(await firstStream(), (text) => text.replace(from, to));
    expect(await codes()).toEqual(['ENVELOPE']);
  });
});

describe('a folder', () => {
  beforeEach(() => writeDossier(folder, { streams, privateKey }));

  test('without a stream of its manifest is found out', async () => {
    await rm(file(await firstStream()));
    expect(await codes()).toEqual(['STREAM_MISSING']);
  });

  test('without a schema is found out', async () => {
    await rm(file('schemas'), { recursive: true });
    expect(new Set(await codes())).toEqual(new Set(['SCHEMA_MISSING']));
  });

  test.each(['streams/99-x.jsonl', 'extra.txt'])('with %s in it is found out', async (name) => {
    await writeFile(file(name), 'x');
    expect(await codes()).toEqual(['EXTRA_FILE']);
  });

  test('may have what file managers leave behind', async () => {
    await writeFile(file('.DS_Store'), 'x');
    await writeFile(file('streams/Thumbs.db'), 'x');
    expect(await codes()).toEqual([]);
  });

  test.each(['checkpoint.txt', 'heads.jsonl', 'checkpoint-key.txt'])(
    'without %s is found out',
    async (name) => {
      await rm(file(name));
      expect(await codes()).toContain('CHECKPOINT_MISSING');
    },
  );

  test.each([
    ['missing', () => rm(file('manifest.json'))],
    ['no JSON', () => writeFile(file('manifest.json'), '{')],
  ])('with a manifest that is %s is found out', async (_, spoil) => {
    await spoil();
    expect(await codes()).toEqual(['MANIFEST']);
  });

  test('with a changed checkpoint is found out', async () => {
    await edit('checkpoint.txt', (text) => text.replace(/\n\d+\n/, '\n77\n'));
    expect(await codes()).toEqual(['CHECKPOINT_SIGNATURE']);
  });

  test('signed by another key than the trusted one is found out', async () => {
    const other = publicKeyText(ORIGIN, newSigningKey());
    expect(await codes({ publicKey: other })).toEqual(['CHECKPOINT_SIGNATURE', 'CHECKPOINT_SIGNATURE']);
  });

  test('whose heads stand in another order is found out', async () => {
    await edit('heads.jsonl', (text) => `${text.trimEnd().split('\n').reverse().join('\n')}\n`);
    expect(await codes()).toEqual(expect.arrayContaining(['UNREADABLE_LINE', 'ROOT_MISMATCH']));
  });
});

describe('a checkpoint from elsewhere', () => {
  test('signed by somebody else is refused', async () => {
    await writeDossier(folder, { streams, privateKey });
    const leaves = streams.map(headOf);
    const note = signCheckpoint({ origin: ORIGIN, leaves, privateKey: newSigningKey() });
    const checkpoint = { note, heads: headsFile(leaves) };
    expect(await codes({ publicKey, checkpoint })).toEqual(['CHECKPOINT_SIGNATURE']);
  });

  test('shows a cut tail and a missing stream by name', async () => {
    const [first, ...others] = streams;
    if (!first) throw new Error('no stream');
    const cut = { ...first, events: first.events.slice(0, -1) };
    await writeDossier(folder, { streams: [cut, ...others.slice(1)], privateKey });
    const { findings } = await verifyDossier(folder, { publicKey, checkpoint: checkpointOf(streams) });
    expect(findings.map(({ code, streamId }) => [code, streamId])).toEqual([
      ['STREAM_MISSING', others[0]?.streamId],
      ['CUT_TAIL', first.streamId],
    ]);
  });
});

test('no more than a thousand findings are kept, and all are counted and told', async () => {
  await writeDossier(folder, { streams, privateKey });
  await edit(await firstStream(), (text) => text + 'x\n'.repeat(3_000));
  let told = 0;
  const verdict = await verifyDossier(folder, { onFinding: () => (told += 1) });
  expect(verdict.findings).toHaveLength(1_000);
  expect([verdict.findingCount, told]).toEqual([3_000, 3_000]);
});

test('a folder that is not there is an error, not a finding', async () => {
  await expect(verifyDossier(file('nowhere'))).rejects.toThrow('ENOENT');
});
