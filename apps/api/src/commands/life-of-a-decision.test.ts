import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { type Person, signIn, stranger } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';

let running: Running;
let guide: Person;
let key: string;

const start = `mutation ($commandId: String!, $input: StartCollaborationInput!) {
  startCollaboration(commandId: $commandId, occurredOn: "2024-01-10", language: EN, input: $input) {
    version repeated events { type } collaboration { key name phase startedOn viewer { seats may } }
  }
}`;

const command = (
  name: string,
  input: string,
) => `mutation ($id: ID!, $commandId: String!, $basedOn: String, $input: ${input}!) {
  ${name}(collaborationId: $id, commandId: $commandId, basedOn: $basedOn, input: $input) {
    version repeated events { id type version sentence(language: EN) }
    collaboration { head decisions(first: 10) { nodes { id title state options { id title } links { relation end title } } } }
  }
}`;
const draft = command('draftDecision', 'DraftDecisionInput');
const propose = command('proposeDecision', 'ProposeDecisionInput');
const take = command('takeDecision', 'TakeDecisionInput');
const supersede = command('supersedeDecision', 'SupersedeDecisionInput');
const describeIt = command('describeCollaboration', 'DescribeCollaborationInput');

const words = (title: string) => ({ title, context: 'It is dark in winter.', blocks: ['TANGIBLE_VALUE'] });
const proposal = {
  options: [{ title: 'Light the square' }, { title: 'Do nothing' }],
  expectedEffects: [
    { blockId: 'TANGIBLE_VALUE', direction: 'UP', size: 'SOME', byDate: '2099-01-01', confidence: 'LOW' },
  ],
  involved: ['gids'],
  assumptions: [{ text: 'People come.' }],
  affected: [],
  howDecided: 'CONSENT',
  reversibility: 'EASY',
};

const give = (query: string, input: object, more: object = {}) =>
  guide.ask(query, { id: key, commandId: randomUUID(), input, ...more });

/** A decision that was drafted, proposed and taken. */
async function taken(title: string): Promise<string> {
  const drafted = (await give(draft, words(title))).draftDecision;
  const decisionId = drafted.collaboration.decisions.nodes.find(
    (d: { title: string }) => d.title === title,
  ).id;
  await give(propose, { decisionId, ...proposal });
  const given = await give(take, { decisionId, choice: 'option-1', rationale: 'It is safe to try.' });
  expect(given.takeDecision.events).toMatchObject([
    { type: 'DecisionTaken', sentence: `Decided: “${title}”.` },
  ]);
  return decisionId;
}

beforeAll(async () => {
  running = await startService();
  guide = await signIn(running, 'gids');
  const commandId = randomUUID();
  const input = { name: 'Lamplight', issue: 'Dark squares' };
  const given = (await guide.ask(start, { commandId, input })).startCollaboration;
  expect(given).toMatchObject({
    version: 2,
    repeated: false,
    events: [{ type: 'CollaborationStarted' }, { type: 'SeatGranted' }],
    collaboration: {
      name: 'Lamplight',
      phase: 'EXPLORING',
      startedOn: '2024-01-10',
      viewer: { seats: ['COORDINATOR'] },
    },
  });
  key = given.collaboration.key;
  const again = (await guide.ask(start, { commandId, input })).startCollaboration;
  expect(again).toMatchObject({ repeated: true, version: 2, collaboration: { key } });
});
afterAll(() => running.stop());

describe('a decision', () => {
  it('goes from a draft to taken, and a newer one takes its place', async () => {
    const [older, newer] = [await taken('First lamps'), await taken('Better lamps')];
    const { supersedeDecision } = await give(supersede, { decisionId: older, by: newer });
    const decisions = supersedeDecision.collaboration.decisions.nodes;
    expect(decisions.find((d: { id: string }) => d.id === older)).toMatchObject({
      state: 'SUPERSEDED',
      links: [{ relation: 'SUPERSEDES', end: 'TO', title: 'Better lamps' }],
    });
    expect(decisions.find((d: { id: string }) => d.id === newer)).toMatchObject({
      state: 'TAKEN',
      links: [{ relation: 'SUPERSEDES', end: 'FROM', title: 'First lamps' }],
    });
  });

  it('is refused with a code, the field and a sentence in both languages', async () => {
    const refused = await guide.refused(draft, {
      id: key,
      commandId: randomUUID(),
      input: { title: ' ', context: 'x', blocks: [] },
    });
    expect(refused.extensions).toMatchObject({
      code: 'INVALID',
      field: 'title',
      text: { nl: 'Vul dit in.' },
    });
    expect(refused.extensions.issues?.map(({ field }) => field)).toEqual(['title', 'blocks']);
    const unknown = await guide.refused(take, {
      id: key,
      commandId: randomUUID(),
      input: { decisionId: 'nowhere', choice: 'a', rationale: 'b' },
    });
    expect(unknown.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'decisionId' });
  });

  it('cannot be dated in the future', async () => {
    const query = draft
      .replace('basedOn: $basedOn', 'occurredOn: "2999-01-01"')
      .replace('$basedOn: String, ', '');
    const refused = await guide.refused(query, { id: key, commandId: randomUUID(), input: words('Later') });
    expect(refused.extensions).toMatchObject({ code: 'INVALID', field: 'occurredOn' });
  });
});

describe('a command', () => {
  it('given twice is recorded once and answered the same', async () => {
    const commandId = randomUUID();
    const first = (await give(draft, words('Once'), { commandId })).draftDecision;
    const second = (await give(draft, words('Another text'), { commandId })).draftDecision;
    expect(second).toMatchObject({ repeated: true, events: first.events });
  });

  it('given twice at the same moment is recorded once', async () => {
    const commandId = randomUUID();
    const given = await Promise.all(
      Array.from(
        { length: 6 },
        async () => (await give(draft, words('At once'), { commandId })).draftDecision,
      ),
    );
    expect(new Set(given.map(({ events }) => events[0].id)).size).toBe(1);
    expect(given.filter(({ repeated }) => !repeated)).toHaveLength(1);
  });

  it('of somebody else under the same id is not answered with what was recorded', async () => {
    const commandId = randomUUID();
    await give(draft, words('Mine'), { commandId });
    const other = await signIn(running, 'programmabureau-maakruimte');
    const refused = await other.refused(draft, { id: key, commandId, input: words('Yours') });
    expect(refused.extensions.code).toBe('NOT_FOUND');
  });

  it('is decided on what is there now when it does not say what it is based on', async () => {
    const given = await Promise.all(
      Array.from({ length: 8 }, async (_, n) => (await give(draft, words(`Many ${n}`))).draftDecision),
    );
    const versions = given.map(({ events }) => events[0].version).toSorted((a: number, b: number) => a - b);
    expect(new Set(versions).size).toBe(8);
    expect(versions[7] - versions[0]).toBe(7);
  });

  it('based on an older version is refused with what changed meanwhile', async () => {
    const { collaboration } = (await give(draft, words('Before'))).draftDecision;
    await give(describeIt, { name: 'Lamplight', issue: 'Dark squares and streets' });
    const input = words('Too late');
    const refused = await guide.refused(draft, {
      id: key,
      commandId: randomUUID(),
      basedOn: collaboration.head,
      input,
    });
    expect(refused.extensions).toMatchObject({
      code: 'CONFLICT',
      changed: [{ nl: 'De omschrijving is vernieuwd.', en: 'The description was renewed.' }],
    });
    const basedOn = refused.extensions.currentHead;
    expect((await give(draft, input, { basedOn })).draftDecision.events).toHaveLength(1);
  });

  it('that was recorded already is answered again also when its basis is old by now', async () => {
    const { head: basedOn } = (await give(draft, words('Basis'))).draftDecision.collaboration;
    const [commandId, input] = [randomUUID(), words('On time')];
    await give(draft, input, { commandId, basedOn });
    expect((await give(draft, input, { commandId, basedOn })).draftDecision.repeated).toBe(true);
  });

  it('based on something that is not there (any more) conflicts, whatever there is beside what one sees', async () => {
    const refused = await guide.refused(draft, {
      id: key,
      commandId: randomUUID(),
      basedOn: randomUUID(),
      input: words('x'),
    });
    expect(refused.extensions).toMatchObject({ code: 'CONFLICT', changed: [] });
  });

  it('that changes nothing records nothing', async () => {
    const input = { name: 'Lamplight', issue: 'Dark squares and streets' };
    const { describeCollaboration } = await give(describeIt, input);
    expect(describeCollaboration.events).toEqual([]);
  });

  it('needs somebody who is signed in, has a seat, and whose seat allows it', async () => {
    const variables = { id: key, commandId: randomUUID(), input: words('Not me') };
    expect((await stranger(running).refused(draft, variables)).extensions.code).toBe('NOT_SIGNED_IN');
    const outsider = await signIn(running, 'fonds-gedeelde-straat');
    const [here, nowhere] = await Promise.all([
      outsider.refused(draft, variables),
      outsider.refused(draft, { ...variables, id: randomUUID() }),
    ]);
    expect(here.extensions).toEqual(nowhere.extensions);
    expect(here.extensions.code).toBe('NOT_FOUND');
    const { collaborations } = await outsider.ask('{ collaborations(first: 5) { nodes { key } } }');
    const seated = await outsider.refused(draft, { ...variables, id: collaborations.nodes[0].key });
    expect(seated.extensions.code).toBe('NOT_ALLOWED');
  });
});
