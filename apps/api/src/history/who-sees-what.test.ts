import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { type Person, signIn, stranger } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';

let running: Running;
let guide: Person;
let manager: Person;
let funder: Person;
const avondplein = demoCollaborationId('avondplein');
const stilSignaal = demoCollaborationId('stil-signaal');

beforeAll(async () => {
  running = await startService();
  [guide, manager, funder] = (await Promise.all(
    ['gids', 'programmabureau-maakruimte', 'fonds-gedeelde-straat'].map((id) => signIn(running, id)),
  )) as [Person, Person, Person];
});
afterAll(() => running.stop());

const look = `query ($id: ID!) { collaboration(id: $id) {
  name version seats { seat } viewer { seats may } history { events version complete }
  blockResults { blockId levelWord figures { ratings } }
  events(first: 100) { nodes { id version actor type } pageInfo { endCursor hasNextPage } }
} }`;
type Event = { id: string; version: number; type: string; actor: string; data: Record<string, unknown> };
const eventsFor = async (person: Person, id: string): Promise<Event[]> =>
  (await person.ask(look, { id })).collaboration.history.events;

describe('the team', () => {
  it('sees everything of the team with its own versions, figures and seats', async () => {
    const { collaboration } = await guide.ask(look, { id: avondplein });
    expect(collaboration.history.events).toHaveLength(collaboration.version);
    expect(collaboration.blockResults[0].figures.ratings).toBeGreaterThan(7);
    expect(collaboration.seats.length).toBeGreaterThan(5);
    expect(collaboration.viewer.may).toContain('round:manage');
  });

  it('does not see what somebody noted for themselves alone, nor that there is something', async () => {
    const member = await signIn(running, 'avondplein-gemeente-1');
    const draft = `mutation ($id: ID!, $c: String!) { draftDecision(collaborationId: $id, commandId: $c, visibility: AUTHOR,
      input: { title: "Only mine", context: "c", blocks: [MOMENTUM] }) { version events { id } } }`;
    const start = `mutation ($c: String!) { startCollaboration(commandId: $c, input: { name: "Private", issue: "I" }) { collaboration { key } } }`;
    const { key } = (await guide.ask(start, { c: randomUUID() })).startCollaboration.collaboration;
    const seat = `mutation ($id: ID!, $c: String!) { grantSeat(collaborationId: $id, commandId: $c,
      input: { personId: "avondplein-gemeente-1", seat: PARTICIPANT }) { version collaboration { head } } }`;
    const { version, collaboration } = (await guide.ask(seat, { id: key, c: randomUUID() })).grantSeat;
    await member.ask(draft, { id: key, c: randomUUID() });
    expect(JSON.stringify(await eventsFor(guide, key))).not.toContain('Only mine');
    expect(JSON.stringify(await eventsFor(member, key))).toContain('Only mine');
    const rename = `mutation ($id: ID!, $c: String!, $v: String) { describeCollaboration(collaborationId: $id, commandId: $c, basedOn: $v,
      input: { name: "Private", issue: "Another" }) { version } }`;
    const renamed = await guide.ask(rename, { id: key, c: randomUUID(), v: collaboration.head });
    expect(renamed.describeCollaboration.version).toBe(version + 1);
    const versions = (events: Event[]) => events.map((event) => event.version);
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
    expect(versions(await eventsFor(guide, key))).toEqual(upTo(version + 1));
    expect(versions(await eventsFor(member, key))).toEqual(upTo(version + 2));
    const [draftOfMember] = (await eventsFor(member, key)).slice(-2);
    const ahead = await guide.refused(rename, { id: key, c: randomUUID(), v: draftOfMember?.id });
    expect(ahead.extensions).toMatchObject({ code: 'CONFLICT', changed: [] });
    const absent = await guide.refused(rename, { id: key, c: randomUUID(), v: randomUUID() });
    expect(absent.extensions).toEqual(ahead.extensions);
  });
});

describe('a draft that somebody keeps for themselves', () => {
  const step = (name: string) =>
    `mutation ($id: ID!, $c: String!, $v: Visibility, $input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
      ${name}(collaborationId: $id, commandId: $c, visibility: $v, input: $input) { collaboration { decisions(first: 100) { nodes { id title } } } } }`;
  const mine = 'Alleen van mij';

  it('cannot be taken a step further by a colleague, for whom it is not there', async () => {
    const [author, colleague] = (await Promise.all(
      ['avondplein-gemeente-1', 'avondplein-gemeente-2'].map((id) => signIn(running, id)),
    )) as [Person, Person];
    const draft = { title: mine, context: 'c', blocks: ['MOMENTUM'] };
    const drafted = await author.ask(step('draftDecision'), {
      ...{ id: avondplein, c: randomUUID(), v: 'AUTHOR', input: draft },
    });
    const { nodes } = drafted.draftDecision.collaboration.decisions;
    const decisionId = nodes.find(({ title }: { title: string }) => title === mine).id;
    const proposal = { howDecided: 'CONSENT', involved: [], affected: [], reversibility: 'EASY' };
    const effect = {
      blockId: 'MOMENTUM',
      direction: 'UP',
      size: 'SOME',
      byDate: '2099-01-01',
      confidence: 'LOW',
    };
    const wishes: [string, object][] = [
      ['addDecisionOption', { title: 'x' }],
      ['withdrawDecision', { why: 'x' }],
      ['proposeDecision', { ...proposal, expectedEffects: [effect] }],
      ['linkRecords', { from: decisionId, to: decisionId, relation: 'RELATES_TO' }],
    ];
    for (const [name, input] of wishes) {
      const give = (id: string) => {
        const about = name === 'linkRecords' ? { from: id, to: id } : { decisionId: id };
        const asked = { id: avondplein, c: randomUUID(), v: 'TEAM', input: { ...input, ...about } };
        return colleague.refused(step(name), asked);
      };
      expect(await give(decisionId), name).toEqual(await give(randomUUID()));
    }
    const asked = { id: avondplein, c: randomUUID(), input: { decisionId, title: 'Ook van mij' } };
    await author.ask(step('addDecisionOption'), asked);
    expect(JSON.stringify(await eventsFor(author, avondplein))).toContain('Ook van mij');
    expect(JSON.stringify(await eventsFor(colleague, avondplein))).not.toContain(decisionId);
  });
});

describe.each([
  ['a portfolio manager', () => manager],
  ['a funder', () => funder],
])('%s', (_, who) => {
  it('sees what was shared, numbered without gaps and without people', async () => {
    const { collaboration } = await who().ask(look, { id: avondplein });
    const events = collaboration.history.events as Event[];
    expect(events.length).toBeGreaterThan(20);
    expect(events.map(({ version }) => version)).toEqual(events.map((_event, index) => index + 1));
    expect(collaboration.version).toBe(events.length);
    expect(collaboration.seats).toEqual([]);
    expect(collaboration.events.nodes[0].actor).toBeNull();
    const types = new Set(events.map(({ type }) => type));
    for (const hidden of ['SeatGranted', 'BlockAssessed', 'AssessmentResultShared'])
      expect(types).not.toContain(hidden);
  });

  it('gets results in words, and no number of people anywhere', async () => {
    const { collaboration } = await who().ask(look, { id: avondplein });
    const text = JSON.stringify(collaboration.history.events);
    const figures = ['ratings', 'median', 'bars', 'agreement', 'averageDeviation', 'parts', 'unknown'];
    for (const figure of figures) expect(text).not.toMatch(new RegExp(`"${figure}":[-\\d[{]`));
    expect(collaboration.blockResults.length).toBeGreaterThan(0);
    for (const result of collaboration.blockResults) expect(result).toMatchObject({ figures: null });
  });

  it('may do nothing but read', async () => {
    const { collaboration } = await who().ask(look, { id: avondplein });
    expect(collaboration.viewer.may).toEqual(['collaboration:read']);
  });

  it('pages with cursors that carry no number', async () => {
    const page = `query ($id: ID!, $after: String) { collaboration(id: $id) { events(first: 15, after: $after) {
      nodes { id } pageInfo { endCursor hasNextPage } } } }`;
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const { events } = (await who().ask(page, { id: avondplein, after })).collaboration;
      seen.push(...events.nodes.map(({ id }: { id: string }) => id));
      more = events.pageInfo.hasNextPage;
      after = events.pageInfo.endCursor;
      expect(Buffer.from(after as string, 'base64url').toString()).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect(seen).toEqual((await eventsFor(who(), avondplein)).map(({ id }) => id));
  });
});

describe('somebody without a seat', () => {
  it('gets the same answer as for what does not exist, signed in or not', async () => {
    for (const person of [stranger(running), funder])
      for (const id of [stilSignaal, randomUUID(), 'no key at all'])
        expect(await person.ask(look, { id })).toEqual({ collaboration: null });
  });

  it('finds in the list only what they have a seat in, by name', async () => {
    const list = '{ collaborations(first: 10) { nodes { name } } }';
    expect((await stranger(running).ask(list)).collaborations.nodes).toEqual([]);
    expect((await funder.ask(list)).collaborations.nodes).toEqual([
      { name: 'Avondplein' },
      { name: 'Buurtbakens' },
    ]);
    const first = await manager.ask(
      '{ collaborations(first: 2) { nodes { name } pageInfo { hasNextPage endCursor } } }',
    );
    expect(first.collaborations.nodes).toEqual([{ name: 'Avondplein' }, { name: 'Buurtbakens' }]);
    const { endCursor } = first.collaborations.pageInfo;
    const next = await manager.ask(
      'query ($a: String) { collaborations(first: 2, after: $a) { nodes { name } pageInfo { hasNextPage } } }',
      { a: endCursor },
    );
    expect(next.collaborations).toEqual({
      nodes: [{ name: 'Stil Signaal' }],
      pageInfo: { hasNextPage: false },
    });
  });
});

describe('rights', () => {
  it('are those of now, also when looking back', async () => {
    const end = `mutation ($id: ID!, $c: String!) { endSeat(collaborationId: $id, commandId: $c,
      input: { personId: "regeling-proefruimte", seat: FUNDER_READER }) { version } }`;
    const reader = await signIn(running, 'regeling-proefruimte');
    const then = `query ($id: ID!) { collaboration(id: $id, asOf: { knownAt: "2025-01-01T00:00:00Z" }) { name } }`;
    expect((await reader.ask(then, { id: stilSignaal })).collaboration).not.toBeNull();
    await guide.ask(end, { id: stilSignaal, c: randomUUID() });
    expect((await reader.ask(then, { id: stilSignaal })).collaboration).toBeNull();
    expect(
      (await reader.ask('{ collaborations(first: 5) { nodes { name } } }')).collaborations.nodes,
    ).toEqual([]);
  });
});
