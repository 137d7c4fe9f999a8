import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';
import { zipOf } from '../testing/zip.ts';

let running: Running;
let guide: Person;

beforeAll(async () => {
  running = await startService();
  guide = await signIn(running, 'gids');
});
afterAll(() => running.stop());

const importing = `mutation ($commandId: String!, $files: [FileInput!]!, $id: ID, $fresh: NewCollaborationInput, $skip: Boolean! = false) {
  importDecisionFiles(commandId: $commandId, files: $files, collaborationId: $id, newCollaboration: $fresh, skipUnreadable: $skip) {
    read added changed unchanged passedOver links
    problems { file line code severity message(language: EN) }
    collaboration { key name startedOn version decisions(first: 100) { nodes {
      title state decidedOn context options { title } source { file numbers original statusAsWritten decision }
      links { relation end title }
    } } }
  }
}`;

type File = { name: string; contentBase64: string };
const file = (name: string, content: string | Buffer): File => ({
  name,
  contentBase64: Buffer.from(content).toString('base64'),
});
const give = async (variables: object) =>
  (await guide.ask(importing, { commandId: randomUUID(), ...variables })).importDecisionFiles;
const fresh = (name: string) => ({ fresh: { name, language: 'EN' } });

const lamps = file(
  '0001-use-lamps.md',
  '# 1. Use lamps\n\nDate: 2024-01-02\n\n## Status\n\nSuperseded by [2](0002-use-leds.md)\n\n## Context\n\nIt is dark.\n\n## Decision\n\nWe use lamps.\n',
);
const leds = (context: string) =>
  file(
    '0002-use-leds.md',
    `# 2. Use LEDs\n\nDate: 2024-03-04\n\n## Status\n\nAccepted\n\n## Context\n\n${context}\n\n## Decision\n\nWe use LEDs.\n`,
  );

describe('importing decision records', () => {
  it('begins a collaboration on the day of the first, and keeps what the files say', async () => {
    const summary = await give({ ...fresh('Lamps'), files: [lamps, leds('Lamps are thirsty.')] });
    expect(summary).toMatchObject({ read: 2, added: 2, changed: 0, unchanged: 0, links: 1 });
    expect(summary.collaboration).toMatchObject({ name: 'Lamps', startedOn: '2024-01-02' });
    const [older, newer] = summary.collaboration.decisions.nodes;
    expect(older).toMatchObject({
      title: 'Use lamps',
      state: 'SUPERSEDED',
      decidedOn: '2024-01-02',
      context: 'It is dark.',
      options: [],
      source: { file: '0001-use-lamps.md', numbers: ['1'], decision: 'We use lamps.' },
      links: [{ relation: 'SUPERSEDES', end: 'TO', title: 'Use LEDs' }],
    });
    expect(older.source.original).toContain('# 1. Use lamps');
    expect(newer).toMatchObject({
      state: 'TAKEN',
      links: [{ relation: 'SUPERSEDES', end: 'FROM', title: 'Use lamps' }],
    });
  });

  it('adds nothing the second time, and only what changed the third', async () => {
    const { collaboration } = await give({ ...fresh('Again'), files: [lamps, leds('A')] });
    const { key: id, version } = collaboration;
    const second = await give({ id, files: [lamps, leds('A')] });
    expect(second).toMatchObject({ read: 2, added: 0, changed: 0, unchanged: 2, collaboration: { version } });
    const third = await give({ id, files: [lamps, leds('B')] });
    expect(third).toMatchObject({
      added: 0,
      changed: 1,
      unchanged: 1,
      collaboration: { version: version + 1 },
    });
  });

  it('keeps the text under words that somebody spoke of it, and says so', async () => {
    const { collaboration } = await give({ ...fresh('Under dissent'), files: [leds('Lamps are thirsty.')] });
    const { decisions } = (
      await guide.ask(
        'query ($key: ID!) { collaboration(id: $key) { decisions(first: 1) { nodes { id } } } }',
        {
          key: collaboration.key,
        },
      )
    ).collaboration;
    const dissent = { decisionId: decisions.nodes[0].id, text: 'Te snel.' };
    await guide.ask(
      `mutation ($id: ID!, $input: RecordDissentInput!) { recordDissent(collaborationId: $id, commandId: "dissent", input: $input) { version } }`,
      { id: collaboration.key, input: dissent },
    );
    const summary = await give({ id: collaboration.key, files: [leds('Something else.')] });
    expect(summary).toMatchObject({ read: 1, added: 0, changed: 0, unchanged: 0, passedOver: 1 });
    expect(summary.problems).toContainEqual(
      expect.objectContaining({ file: '0002-use-leds.md', code: 'worked-on-here', severity: 'NOTE' }),
    );
    expect(summary.collaboration.decisions.nodes[0].context).toBe('Lamps are thirsty.');
  });

  it('reads the same from a zip', async () => {
    const contents = [lamps, leds('Z')].map(({ name, contentBase64 }) => ({
      name,
      content: Buffer.from(contentBase64, 'base64'),
    }));
    const summary = await give({ ...fresh('Zip'), files: [file('log.zip', await zipOf(contents))] });
    expect(summary).toMatchObject({ read: 2, added: 2, links: 1 });
  });

  it('stops before anything is written when a file cannot be read, and says where', async () => {
    const files = [lamps, file('0003-broken.md', Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x00, 0x41]))];
    const refused = await guide.refused(importing, { commandId: randomUUID(), ...fresh('Broken'), files });
    expect(refused.extensions).toMatchObject({ code: 'INVALID', field: '0003-broken.md:1' });
    const list = await guide.ask('{ collaborations(first: 100) { nodes { name } } }');
    expect(list.collaborations.nodes).not.toContainEqual({ name: 'Broken' });
    const summary = await give({ ...fresh('Skipped'), files, skip: true });
    expect(summary).toMatchObject({ read: 1, added: 1, links: 0 });
    expect(summary.problems).toContainEqual(
      expect.objectContaining({ file: '0003-broken.md', line: 1, severity: 'ERROR', code: 'not-text' }),
    );
  });

  it('does the same command once', async () => {
    const variables = { commandId: randomUUID(), ...fresh('Once'), files: [lamps] };
    const [first, second] = [await give(variables), await give(variables)];
    expect(second.collaboration).toEqual(first.collaboration);
  });

  it('takes names that lead elsewhere for what they are', async () => {
    const files = [lamps, { ...lamps, name: '../../0002-outside.md' }];
    const refused = await guide.refused(importing, { commandId: randomUUID(), ...fresh('Out'), files });
    expect(refused.extensions).toMatchObject({ code: 'INVALID' });
  });

  it.each([
    ['no files', { files: [] }],
    ['content that is no base64', { files: [{ name: 'a.md', contentBase64: '*!*' }] }],
    ['files without any decision', { files: [file('README.md', '# Read me')] }],
  ])('refuses %s', async (_, variables) => {
    const refused = await guide.refused(importing, {
      commandId: randomUUID(),
      ...fresh('None'),
      ...variables,
    });
    expect(refused.extensions.code).toBe('INVALID');
  });

  it('wants to know whether to begin a collaboration or to go on with one', async () => {
    for (const target of [{}, { id: 'x', ...fresh('Both') }]) {
      const refused = await guide.refused(importing, { commandId: randomUUID(), files: [lamps], ...target });
      expect(refused.extensions).toMatchObject({ code: 'INVALID', field: 'collaborationId' });
    }
  });

  it('is for those whose seat allows it', async () => {
    const { collaboration } = await give({ ...fresh('Closed'), files: [lamps] });
    const funder = await signIn(running, 'fonds-gedeelde-straat');
    for (const one of [lamps, file('empty.md', '')]) {
      const wish = { commandId: randomUUID(), id: collaboration.key, files: [one] };
      expect((await funder.refused(importing, wish)).extensions.code, one.name).toBe('NOT_FOUND');
    }
  });
});

const roda = fileURLToPath(new URL('../../../../../shared/real/roda-decisions', import.meta.url));

describe.runIf(existsSync(roda))(
  'the decision log of a ministry and its agency (../shared/real/roda-decisions)',
  () => {
    const files = () =>
      readdirSync(roda)
        .filter((name) => name.endsWith('.md'))
        .map((name) => file(name, readFileSync(join(roda, name))));

    it('gives 42 decisions with their links, each known from either end and told once, and nothing the second time', async () => {
      const summary = await give({ ...fresh('RODA'), files: files() });
      const { key: id, decisions, startedOn } = summary.collaboration;
      expect(summary).toMatchObject({ read: 42, added: 42, links: 5 });
      const days = decisions.nodes.map(({ decidedOn }: { decidedOn: string }) => decidedOn);
      expect([startedOn, days[0], days.at(-1), days.length]).toEqual([
        '2019-06-28',
        '2019-06-28',
        '2025-02-03',
        42,
      ]);
      expect(linksIn(decisions.nodes)).toEqual(
        [
          '0006 is superseded by 0034',
          '0006 is partly superseded by 0015',
          '0008 is superseded by 0022',
          '0020 is superseded by 0032',
          '0026 is superseded by 0034',
        ].toSorted(),
      );
      const second = await give({ id, files: files() });
      expect(second).toMatchObject({ read: 42, added: 0, changed: 0, unchanged: 42 });
      expect(second.collaboration.version).toBe(summary.collaboration.version);
    });

    it('was unknown in January 2020, though much had happened by then', async () => {
      const { collaboration } = await give({ ...fresh('RODA then'), files: files() });
      const at = `query ($id: ID!, $asOf: AsOf) { collaboration(id: $id, asOf: $asOf) { decisions(first: 100) { nodes { decidedOn } } } }`;
      const count = async (asOf: object) =>
        (await guide.ask(at, { id: collaboration.key, asOf })).collaboration.decisions.nodes.length;
      expect(await count({ knownAt: '2020-01-31T23:00:00Z' })).toBe(0);
      const by2020 = await count({ happenedBy: '2019-12-31' });
      expect(by2020).toBeGreaterThan(5);
      expect(by2020).toBeLessThan(42);
    });
  },
);

type Linked = {
  title: string;
  source: { file: string };
  links: { relation: string; end: string; title: string }[];
};

/** Every link once, as long as both ends tell it. */
function linksIn(decisions: readonly Linked[]): string[] {
  const number = (title: string) => decisions.find((one) => one.title === title)?.source.file.slice(0, 4);
  const told = (end: string) =>
    decisions.flatMap((one) =>
      one.links
        .filter((link) => link.end === end)
        .map(({ relation, title }) => {
          const [from, to] = end === 'TO' ? [title, one.title] : [one.title, title];
          const how = relation === 'SUPERSEDES' ? 'superseded' : 'partly superseded';
          return `${number(to)} is ${how} by ${number(from)}`;
        }),
    );
  expect(told('FROM').toSorted()).toEqual(told('TO').toSorted());
  return told('TO').toSorted();
}
