import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { freshDatabase, startService } from '../testing/running.ts';
import { openStream, type Stream } from '../testing/stream.ts';

/** Two processes of the service on one database. */
let here: Running;
let elsewhere: Running;
let guide: Person;
const streams: Stream[] = [];

beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  here = await startService({ databaseUrl });
  elsewhere = await startService({ databaseUrl });
  guide = await signIn(here, 'gids');
});
afterAll(async () => {
  await Promise.all(streams.map((stream) => stream.close()));
  await Promise.all([here.stop(), elsewhere.stop()]);
});

const query = `subscription ($id: ID!, $after: Int!) {
  collaborationEvents(id: $id, after: $after) { id version type sentence(language: EN) }
}`;

async function follow(running: Running, person: Person, id: string, after: number): Promise<Stream> {
  const stream = await openStream(running, person.token, query, { id, after });
  streams.push(stream);
  return stream;
}

async function started(): Promise<string> {
  const start = `mutation ($c: String!) { startCollaboration(commandId: $c, input: { name: "Live", issue: "I" }) { collaboration { key } } }`;
  return (await guide.ask(start, { c: randomUUID() })).startCollaboration.collaboration.key;
}

const draft = (id: string, title: string, person = guide) =>
  person.ask(
    `mutation ($id: ID!, $c: String!, $title: String!) { draftDecision(collaborationId: $id, commandId: $c,
      input: { title: $title, context: "c", blocks: [MOMENTUM] }) { version } }`,
    { id, c: randomUUID(), title },
  );

/** How many still follow when those who are about to end had two seconds. */
async function readersLeft(id: string): Promise<number> {
  for (let i = 0; i < 100 && here.service.wakeUps.readers(id) > 0; i++) await sleep(20);
  return here.service.wakeUps.readers(id);
}

const versions = (stream: Stream) =>
  stream.events.map(({ collaborationEvents }) => collaborationEvents.version);

describe('following a collaboration', () => {
  it('gives what is there after a version, and then what is recorded', async () => {
    const id = await started();
    const stream = await follow(here, guide, id, 1);
    await stream.until(1);
    await draft(id, 'New');
    await stream.until(2);
    expect(stream.events[1]?.collaborationEvents).toMatchObject({
      version: 3,
      type: 'DecisionDrafted',
      sentence: 'Draft decision: “New”.',
    });
  });

  it('reaches readers of another process', async () => {
    const id = await started();
    const stream = await follow(elsewhere, await signIn(elsewhere, 'gids'), id, 2);
    await draft(id, 'From afar');
    await stream.until(1, 2_000); // well before the polling that stands behind the notification
    expect(versions(stream)).toEqual([3]);
  });

  it('loses and repeats nothing when many record at once, and goes on after a break', async () => {
    const id = await started();
    const stream = await follow(elsewhere, guide, id, 0);
    const others = await signIn(elsewhere, 'gids');
    const drafting = Promise.all(
      Array.from({ length: 12 }, (_, n) => draft(id, `Decision ${n}`, n % 2 ? guide : others)),
    );
    await stream.until(6);
    await stream.close();
    const last = versions(stream).at(-1) as number;
    await drafting;
    const again = await follow(here, guide, id, last);
    await again.until(14 - last);
    expect([...versions(stream), ...versions(again)]).toEqual(Array.from({ length: 14 }, (_, n) => n + 1));
  });

  it('gives a funder what is shared later, also where it lies in the past', async () => {
    const id = demoCollaborationId('stil-signaal');
    const funder = await signIn(here, 'regeling-proefruimte');
    const look = '{ collaboration(id: "ID") { version rounds { id sharedWith } } }'.replace('ID', id);
    const { version } = (await funder.ask(look)).collaboration;
    const rounds = (await guide.ask(look)).collaboration.rounds;
    const round = rounds.find(({ sharedWith }: { sharedWith: string[] }) => !sharedWith.includes('FUNDER'));
    const stream = await follow(here, funder, id, version);
    if (!round)
      throw new Error('The demo shares every round with the funder; this test needs one that is not.');
    const share = `mutation ($id: ID!, $c: String!, $r: ID!) { shareAssessmentResult(collaborationId: $id, commandId: $c,
      input: { roundId: $r, audience: FUNDER }) { version } }`;
    await guide.ask(share, { id, c: randomUUID(), r: round.id });
    await stream.until(3);
    const types = stream.events.map(({ collaborationEvents }) => collaborationEvents.type);
    expect(types[0]).toBe('AssessmentRoundOpened');
    expect(new Set(types)).toContain('AssessmentResultPublished');
  });

  it('gives a colleague what its author opens to the team later, and nothing before', async () => {
    const id = await started();
    const author = await signIn(here, 'avondplein-gemeente-1');
    const step = (who: Person, name: string, input: object, visibility = 'TEAM') =>
      who.ask(
        `mutation ($id: ID!, $c: String!, $v: Visibility, $input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
          ${name}(collaborationId: $id, commandId: $c, visibility: $v, input: $input) { version collaboration { records(first: 1) { nodes { recordId } } } } }`,
        { id, c: randomUUID(), input, v: visibility },
      );
    await step(guide, 'grantSeat', { personId: 'avondplein-gemeente-1', seat: 'PARTICIPANT' });
    const stream = await follow(here, guide, id, 2);
    await stream.until(1);
    const noted = await step(author, 'noteObservation', { what: 'Stil', blocks: ['MOMENTUM'] }, 'AUTHOR');
    await draft(id, 'In between');
    await stream.until(2);
    const [{ recordId }] = noted.noteObservation.collaboration.records.nodes;
    await step(author, 'changeRecordVisibility', { recordId, to: 'TEAM' });
    await stream.until(4);
    const told = stream.events.map(({ collaborationEvents: { version, type } }) => `${version} ${type}`);
    expect(told.slice(1)).toEqual(['4 DecisionDrafted', '4 ObservationNoted', '6 RecordVisibilityChanged']);
  });

  it('is refused to somebody without a seat, as for what does not exist', async () => {
    const outsider = await signIn(here, 'regeling-proefruimte');
    for (const id of [demoCollaborationId('avondplein'), randomUUID()]) {
      const stream = await follow(here, outsider, id, 0);
      await stream.ended;
      expect(stream.errors[0]?.extensions.code).toBe('NOT_FOUND');
      expect(stream.events).toEqual([]);
    }
  });

  it('ends when the seat ends', async () => {
    const id = demoCollaborationId('buurtbakens');
    const manager = await signIn(here, 'programmabureau-maakruimte');
    const stream = await follow(here, manager, id, 1_000);
    const end = `mutation ($id: ID!, $c: String!) { endSeat(collaborationId: $id, commandId: $c,
      input: { personId: "programmabureau-maakruimte", seat: PORTFOLIO_MANAGER }) { version } }`;
    await guide.ask(end, { id, c: randomUUID() });
    await stream.ended;
    expect(stream.events).toEqual([]);
  });

  it('ends with the session and with the key that opened it, before anything more is told', async () => {
    const id = await started();
    const leaving = await signIn(here, 'gids');
    const making = 'mutation { makeAccessToken(name: "Dashboard", days: 1) { token accessToken { id } } }';
    const { token, accessToken } = (await guide.ask(making)).makeAccessToken;
    const bySession = await follow(here, leaving, id, 2);
    const byKey = await openStream(here, token, query, { id, after: 2 });
    streams.push(byKey);
    await draft(id, 'While both look');
    await Promise.all([bySession.until(1), byKey.until(1)]);
    await leaving.ask('mutation { signOut }');
    await guide.ask('mutation ($id: ID!) { withdrawAccessToken(id: $id) }', { id: accessToken.id });
    await draft(id, 'Behind their backs');
    await Promise.all([bySession.ended, byKey.ended]);
    expect([...bySession.events, ...byKey.events]).toHaveLength(2);
  });

  it('leaves nothing behind when the reader goes away', async () => {
    const id = await started();
    const stream = await follow(here, guide, id, 0);
    await stream.until(2);
    expect(here.service.wakeUps.readers(id)).toBe(1);
    await stream.close();
    expect(await readersLeft(id)).toBe(0);
  });

  it('leaves nothing behind when readers go away while their streams are opened', async () => {
    const id = await started();
    for (let millis = 0; millis < 40; millis++) {
      const control = new AbortController();
      const opening = openStream(here, guide.token, query, { id, after: 100 }, control).catch(
        () => undefined,
      );
      await sleep(millis);
      control.abort();
      await opening;
    }
    expect(await readersLeft(id)).toBe(0);
  });

  it('begins for none of those who went away while they waited', async () => {
    const id = await started();
    const { histories } = here.service;
    const load = histories.load.bind(histories);
    const slowly = vi.spyOn(histories, 'load').mockImplementation(async (...asked) => {
      await sleep(300);
      return await load(...asked);
    });
    const leaving = Array.from({ length: 20 }, () => {
      const there = new AbortController();
      setTimeout(() => there.abort(), 200);
      return openStream(here, guide.token, query, { id, after: 0 }, there).catch(() => null);
    });
    await Promise.all(leaving);
    await (await follow(here, guide, id, 0)).until(1); // those who came first had their turn by now
    expect(slowly.mock.calls.length).toBeLessThan(5);
    slowly.mockRestore();
  });

  it('refuses an event that was asked for so often that it would be too long, and goes on with the next', async () => {
    const id = await started();
    const often = Array.from({ length: 30 }, (_, n) => `a${n}: data`).join(' ');
    const asked = `subscription ($id: ID!, $after: Int!) { collaborationEvents(id: $id, after: $after) { version ${often} } }`;
    const stream = await openStream(here, guide.token, asked, { id, after: 2 });
    streams.push(stream);
    const records = [
      {
        sourceKey: '1',
        file: '1.md',
        title: 'Long',
        state: 'TAKEN',
        numbers: [],
        original: 'x'.repeat(200_000),
      },
    ];
    await guide.ask(
      `mutation ($id: ID!, $c: String!, $input: ImportDecisionsInput!) { importDecisions(collaborationId: $id, commandId: $c, input: $input) { version } }`,
      { id, c: randomUUID(), input: { records, links: [] } },
    );
    await draft(id, 'Short');
    await stream.until(1);
    expect(stream.errors).toMatchObject([{ extensions: { code: 'TOO_LARGE', limit: 2_000_000 } }]);
    expect(versions(stream)).toEqual([4]);
  });

  it('takes no mutation', async () => {
    const stream = await openStream(here, guide.token, 'mutation { signOut }', {});
    await stream.ended;
    expect(stream.errors[0]?.message).toContain('/graphql');
  });
});
