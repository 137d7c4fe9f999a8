import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../config.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { samenspel } from '../testing/command-line.ts';
import { startService, testConfig } from '../testing/running.ts';
import { openStream } from '../testing/stream.ts';

/** Two processes of the service on one database, both with everything in memory. */
let config: Config;
let here: Running;
let elsewhere: Running;
let guide: Person;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'erasing-'));
  config = await testConfig({ erasureRegister: join(folder, 'erasures.jsonl') });
  here = await startService(config);
  elsewhere = await startService(config);
  guide = await signIn(here, 'gids');
});
afterAll(async () => {
  await Promise.all([here.stop(), elsewhere.stop()]);
  rmSync(folder, { recursive: true });
});

const reading =
  '{ collaboration(id: "ID") { name version decisions(first: 100) { nodes { id title } } history { events } } }';

async function started(name = `Erasing ${randomUUID()}`): Promise<string> {
  const start = `mutation ($c: String!, $name: String!) {
    startCollaboration(commandId: $c, input: { name: $name, issue: "Secret issue" }) { collaboration { key } } }`;
  return (await guide.ask(start, { c: randomUUID(), name })).startCollaboration.collaboration.key;
}

async function drafted(id: string, title: string): Promise<{ decision: string; event: string }> {
  const draft = `mutation ($id: ID!, $c: String!, $title: String!) {
    draftDecision(collaborationId: $id, commandId: $c, input: { title: $title, context: "c", blocks: [MOMENTUM] }) {
      events { id data } } }`;
  const [event] = (await guide.ask(draft, { id, c: randomUUID(), title })).draftDecision.events;
  return { decision: event.data.decisionId, event: event.id };
}

/** Everything a process tells of a collaboration. */
async function toldBy(running: Running, id: string, personId = 'gids'): Promise<string> {
  const person = await signIn(running, personId);
  return JSON.stringify(await person.ask(reading.replace('ID', id)));
}

/** Gives a command for a collaboration by its name in the schema. @returns the events of it that the person reads. */
async function give(person: Person, id: string, command: string, input: object) {
  const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  const asked = `mutation ($id: ID!, $c: String!, $input: ${type}!) {
    ${command}(collaborationId: $id, commandId: $c, input: $input) { events { id data } } }`;
  return (await person.ask(asked, { id, c: randomUUID(), input }))[command].events;
}

const erase = (...args: string[]) => samenspel(config, ['erase', ...args, '--why', 'asked', '--yes']);

describe('samenspel erase', () => {
  it('takes the texts of one event out of every process, and tells that it did', async () => {
    const id = await started();
    const { event } = await drafted(id, 'A secret title');
    await drafted(id, 'A plain title');
    for (const running of [here, elsewhere]) expect(await toldBy(running, id)).toContain('A secret title');
    const stream = await openStream(elsewhere, guide.token, follow, { id, after: 4 });
    expect(await erase(id, '--event', event)).toContain('Erased: the texts of 1 events.');
    for (const running of [here, elsewhere]) {
      const told = await toldBy(running, id);
      expect(told).not.toContain('A secret title');
      expect(told).toContain('(tekst gewist)');
      expect(told).toContain('A plain title');
    }
    await stream.until(1, 3_000);
    await stream.close();
    expect(stream.events).toMatchObject([
      {
        collaborationEvents: {
          version: 5,
          type: 'PersonalDataErased',
          sentence: 'Texts were erased: a person asked.',
        },
      },
    ]);
  });

  it('does nothing twice', async () => {
    const id = await started();
    const { event } = await drafted(id, 'Once');
    await erase(id, '--event', event);
    const before = await toldBy(here, id);
    expect(await erase(id, '--event', event)).toBe('There is nothing (left) to erase.');
    expect(await toldBy(here, id)).toBe(before);
  });

  it('takes all about a record, and the name of the collaboration out of the lists', async () => {
    const name = `Name to go ${randomUUID()}`;
    const id = await started(name);
    const { decision } = await drafted(id, 'Recorded');
    expect(await erase(name, '--record', decision)).toContain('Erased: the texts of 1 events.');
    const history = (await guide.ask(reading.replace('ID', id))).collaboration.history.events;
    await erase(id, '--event', history[0].id);
    expect(
      JSON.stringify(await guide.ask('{ collaborations(first: 100) { nodes { name } } }')),
    ).not.toContain(name);
    const rows = 'select name from collaboration_view where collaboration_id = ?';
    expect(await here.service.database.em.fork().execute(rows, [id])).toEqual([{ name: '(tekst gewist)' }]);
  });

  it('only looks with --dry-run, and says no text', async () => {
    const id = await started();
    const { event } = await drafted(id, 'Looked at');
    const said = await erase(id, '--event', event, '--dry-run');
    expect(said).toContain(`DecisionDrafted  ${event}`);
    expect(said).not.toContain('Looked at');
    expect(await toldBy(here, id)).toContain('Looked at');
  });

  it('takes a person’s texts, answers and name, and leaves answers given later', async () => {
    const [asked] = await answersIn();
    if (!asked) throw new Error('The demo keeps no answers; this test needs one.');
    const { collaborationId: id, personId } = asked;
    const other = await started();
    const em = here.service.database.em.fork();
    await em.execute(
      `insert into answer (round_id, person_id, block_id, collaboration_id, sealed) values (?, ?, 'momentum', ?, 'x')`,
      [randomUUID(), personId, other],
    );
    const said = await erase(id, '--actor', personId, '--name');
    expect(said).toContain('Answers outside the history');
    expect(said).toContain(`Something of this person is still in ${other}. Erase it there too.`);
    expect((await answersIn()).filter((it) => it.personId === personId && it.collaborationId === id)).toEqual(
      [],
    );
    expect(await em.execute('select name_nl, name_en from person where id = ?', [personId])).toEqual([
      { name_nl: 'Gewist', name_en: 'Erased' },
    ]);
    await em.execute(
      `insert into answer (round_id, person_id, block_id, collaboration_id, sealed) values (?, ?, 'momentum', ?, 'x')`,
      [randomUUID(), personId, id],
    );
    expect(await samenspel(config, ['erasures', 'replay'])).toContain('0 carried out again');
    expect(await answersIn()).toContainEqual({ collaborationId: id, personId });
  });

  it('takes what somebody wrote in the trusted circle, tells nobody outside it, and stays away', async () => {
    const id = demoCollaborationId('avondplein');
    const writer = await signIn(here, 'avondplein-hoekplank-1');
    const colleague = await signIn(here, 'avondplein-gemeente-2');
    const who = {
      positionA: 'circleword A',
      positionB: 'B',
      resource: 'AUTHORITY',
      form: 'HIDDEN',
      basis: 'TOLD',
    };
    const circleOf = async (person: Person) =>
      (
        await person.ask(
          `{ collaboration(id: "${id}") { circle { events } records(first: 100, kind: POWER_RELATION) { nodes { recordId called } } } }`,
        )
      ).collaboration;
    await give(writer, id, 'noticePowerRelation', who);
    const { nodes } = (await circleOf(colleague)).records;
    const { recordId } = nodes.find(({ called }: { called: string }) => called.includes('circleword'));
    await give(colleague, id, 'discussPowerRelation', { recordId, effectOnOthers: 'circleword told' });
    const [team, before] = [await toldBy(here, id), await circleOf(colleague)];
    const { id: event } = before.circle.events.find(
      ({ data }: { data: { recordId: string } }) => data.recordId === recordId,
    );
    const dry = await erase(id, '--actor', 'avondplein-hoekplank-1', '--dry-run');
    expect(dry).toContain(event);
    expect(await erase(id, '--event', event)).toContain('Erased: the texts of 1 events.');
    for (const running of [here, elsewhere]) expect(await toldBy(running, id)).toBe(team);
    for (const person of [writer, colleague])
      expect(JSON.stringify(await circleOf(person))).not.toMatch(new RegExp(`circleword|${recordId}`));
    expect((await circleOf(colleague)).circle.events).toHaveLength(before.circle.events.length - 2);
    await give(writer, id, 'noticePowerRelation', { ...who, positionA: 'written later' });
    expect(JSON.stringify(await circleOf(colleague))).toContain('written later');
    expect(await samenspel(config, ['erasures', 'replay'])).toContain('0 carried out again');
  });

  it('names translations of others, as it does what repeats a text', async () => {
    const id = demoCollaborationId('avondplein');
    const writer = await signIn(here, 'avondplein-hoekplank-1');
    const text = { what: 'Om te vertalen', blocks: ['MOMENTUM'] };
    const [noted] = await give(writer, id, 'noteObservation', text);
    const { recordId } = noted.data;
    const translation = { recordId, fieldName: 'what', language: 'EN', translation: 'To be translated' };
    const [translated] = await give(guide, id, 'translateRecord', translation);
    expect(await erase(id, '--event', noted.id)).toContain(`TranslationAdded  ${translated.id}`);
  });

  it('names corrections of others that say what stood there', async () => {
    const id = demoCollaborationId('avondplein');
    const writer = await signIn(here, 'avondplein-hoekplank-1');
    const [noted] = await give(writer, id, 'noteObservation', { what: 'Stoodhier', blocks: ['MOMENTUM'] });
    const corrections = [{ fieldName: 'what', value: JSON.stringify('Iets anders') }];
    const [corrected] = await give(guide, id, 'correctRecord', {
      ...{ recordId: noted.data.recordId, reason: 'Scherper', corrections },
    });
    expect(await erase(id, '--event', noted.id)).toContain(`RecordCorrected  ${corrected.id}`);
    await erase(id, '--event', corrected.id);
    expect(await toldBy(here, id)).not.toContain('Stoodhier');
  });

  it('names what others recorded that repeats a text word for word', async () => {
    const id = demoCollaborationId('avondplein');
    const writer = await signIn(here, 'avondplein-hoekplank-1');
    const draft = { title: 'Wordforword', context: 'Because of it', blocks: ['MOMENTUM'] };
    const [drawn] = await give(writer, id, 'draftDecision', draft);
    const { decisionId } = drawn.data;
    const expected = {
      blockId: 'MOMENTUM',
      direction: 'UP',
      size: 'SOME',
      byDate: '2099-01-01',
      confidence: 'LOW',
    };
    const proposal = {
      ...{ decisionId, options: [{ title: 'Yes then' }, { title: 'No then' }], expectedEffects: [expected] },
      ...{ involved: ['gids'], affected: [], howDecided: 'CONSENT', reversibility: 'EASY' },
    };
    const [{ id: proposed }] = await give(guide, id, 'proposeDecision', proposal);
    const said = await erase(id, '--event', drawn.id);
    expect(said).toMatch(new RegExp(`word for word[\\s\\S]*DecisionProposed  ${proposed}`));
    expect(await toldBy(here, id)).toContain('Wordforword');
    expect(await erase(id, '--event', proposed)).not.toContain('word for word');
    expect(await toldBy(here, id)).not.toContain('Wordforword');
  });

  it('shows an outsider who could read the text that texts were erased, and only then', async () => {
    const id = demoCollaborationId('stil-signaal');
    const events = JSON.parse(await toldBy(here, id)).collaboration.history.events;
    const of = (visibility: string) =>
      events.find(
        (it: { type: string; visibility: string }) =>
          it.visibility === visibility && it.type.startsWith('Decision'),
      );
    const funder = () => toldBy(elsewhere, id, 'regeling-proefruimte');
    await erase(id, '--event', of('team').id);
    expect(await funder()).not.toContain('PersonalDataErased');
    await erase(id, '--event', of('funder').id);
    expect(await funder()).toContain('PersonalDataErased');
  });

  it('is not undone by reading the same decision records in again', async () => {
    const id = await started();
    const content = Buffer.from(
      '# 1. A secret record\n\nDate: 2024-01-02\n\n## Status\n\nAccepted\n',
    ).toString('base64');
    const read = `mutation ($c: String!, $id: ID!, $content: String!) {
      importDecisionFiles(commandId: $c, collaborationId: $id, files: [{ name: "1-secret.md", contentBase64: $content }]) {
        added changed unchanged problems { file severity message(language: EN) } collaboration { version } } }`;
    const give = async () => (await guide.ask(read, { c: randomUUID(), id, content })).importDecisionFiles;
    const { added, collaboration } = await give();
    expect(added).toBe(1);
    const { events } = (await guide.ask(reading.replace('ID', id))).collaboration.history;
    await erase(id, '--event', events.at(-1).id);
    expect(await give()).toMatchObject({
      ...{ added: 0, changed: 0, unchanged: 0, collaboration: { version: collaboration.version + 1 } },
      problems: expect.arrayContaining([
        {
          file: '1-secret.md',
          severity: 'NOTE',
          message: 'The texts of this decision were erased; the file was passed over.',
        },
      ]),
    });
    for (const running of [here, elsewhere]) expect(await toldBy(running, id)).not.toContain('secret record');
  });

  it('writes what, when and why into the register, and no text', async () => {
    const id = await started();
    const { event } = await drafted(id, 'Not in the register');
    await erase(id, '--event', event);
    const lines = readFileSync(config.erasureRegister as string, 'utf8')
      .trim()
      .split('\n');
    expect(JSON.parse(lines.at(-1) as string)).toMatchObject({
      streamId: id,
      events: [{ id: event, version: 3 }],
      why: 'asked',
    });
    expect(lines.join()).not.toContain('Not in the register');
  });

  it('erases nothing when the register cannot be written', async () => {
    const id = await started();
    const { event } = await drafted(id, 'Still here');
    const nowhere = { ...config, erasureRegister: '/not/there/erasures.jsonl' };
    await samenspel(nowhere, ['erase', id, '--event', event, '--why', 'asked', '--yes']);
    expect(await toldBy(elsewhere, id)).toContain('Still here');
    expect(await toldBy(elsewhere, id)).not.toContain('PersonalDataErased');
  });

  it('refuses in one sentence what it cannot do', async () => {
    const id = await started();
    const without = { ...config, erasureRegister: null };
    const { event } = await drafted(id, 'Refused');
    const login = new URL(config.databaseUrl);
    login.username = 'samenspel_app';
    const args = ['erase', id, '--event', event, '--why', 'asked', '--yes'];
    expect(await samenspel(without, args)).toContain(
      'Name a file outside the database with ERASURE_REGISTER',
    );
    expect(await samenspel({ ...config, erasureUrl: login.href }, args, 'nl')).toContain('mag niet wissen');
    expect(await erase(id)).toContain('Say in one way');
    expect(await erase(id, '--event', event, '--actor', 'gids')).toContain('Say in one way');
    expect(await erase(id, '--record', 'x', '--name')).toContain('--name goes with --actor');
    expect(await erase(id, '--event', randomUUID())).toContain('There is no event');
    expect(await erase('No such thing', '--actor', 'gids')).toContain('There is no collaboration');
    expect(await erase(id, '--actor', 'gids', '--by', 'nobody')).toContain(
      'nobody here with the id “nobody”',
    );
    expect(await samenspel(config, [...args.slice(0, 4), '--why', 'bored'])).toContain('Choose from asked');
    expect(await toldBy(here, id)).toContain('Refused');
  });
});

const follow = `subscription ($id: ID!, $after: Int!) {
  collaborationEvents(id: $id, after: $after) { id version type sentence(language: EN) }
}`;

const answersIn = () =>
  here.service.database.em
    .fork()
    .execute<{ collaborationId: string; personId: string }[]>(
      'select collaboration_id as "collaborationId", person_id as "personId" from answer order by round_id, person_id',
    );
