import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { collaborationEvents } from '../live/collaboration-events.ts';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';
import { today } from './today.ts';

/** People of the demo, each to be seated in a collaboration of this test. */
const guestId = 'fonds-gedeelde-straat';
const laterId = 'avondplein-gemeente-2';

let running: Running;
let coordinator: Person;
let guest: Person;
let later: Person;
let id: string;

beforeAll(async () => {
  running = await startService();
  [coordinator, guest, later] = (await Promise.all(
    ['gids', guestId, laterId].map((personId) => signIn(running, personId)),
  )) as [Person, Person, Person];
});
afterAll(() => running.stop());
afterEach(() => void vi.useRealTimers());

const command = (
  name: string,
) => `mutation ($id: ID!, $c: String!, $input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(collaborationId: $id, commandId: $c, input: $input) { version events { type } } }`;
const give = (person: Person, name: string, input: object) =>
  person.ask(command(name), { id, c: randomUUID(), input });
const grant = (personId: string, seat: string, until?: string) =>
  give(coordinator, 'grantSeat', { personId, seat, ...(until ? { until } : {}) });
const draft = (title: string, person = coordinator) =>
  give(person, 'draftDecision', { title, context: 'c', blocks: ['MOMENTUM'] });

const look = `query ($id: ID!, $asOf: AsOf) { collaboration(id: $id, asOf: $asOf) {
  version seats { person { id } seat until } viewer { seats } history { events } } }`;
const seen = async (person: Person, asOf?: object) => (await person.ask(look, { id, asOf })).collaboration;
const listed = async (person: Person): Promise<string[]> =>
  (await person.ask('{ collaborations(first: 100) { nodes { key } } }')).collaborations.nodes.map(
    ({ key }: { key: string }) => key,
  );
const found = async (person: Person): Promise<number> => {
  const search =
    'query ($id: ID!) { collaboration(id: $id) { search(text: "kiosk", first: 10) { nodes { title } } } }';
  return (await person.ask(search, { id })).collaboration?.search.nodes.length ?? 0;
};

/** The clock of this process stands on the day after the last one of the guest. */
const dayAfter = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 3_600_000 });
/** Somebody who signs in now; sessions end when nobody uses them for a day. */
const anew = (personId: string) => signIn(running, personId);

beforeEach(async () => {
  const start = `mutation ($c: String!) { startCollaboration(commandId: $c, input: { name: "Gasten", issue: "I" }) { collaboration { key } } }`;
  id = (await coordinator.ask(start, { c: randomUUID() })).startCollaboration.collaboration.key;
});

describe('a guest', () => {
  it('reads until the end of the last day, and is told until when', async () => {
    await grant(guestId, 'READER', today());
    expect((await seen(guest)).viewer.seats).toEqual(['READER']);
    expect(await listed(guest)).toContain(id);
    expect((await seen(coordinator)).seats).toContainEqual({
      person: { id: guestId },
      seat: 'READER',
      until: today(),
    });
  });

  it('reads nothing the day after, by whichever way, though nothing was recorded', async () => {
    await grant(guestId, 'READER', today());
    await draft('Kiosk');
    expect(await found(guest)).toBeGreaterThan(0);
    const before = await seen(coordinator);
    dayAfter();
    const [asGuest, asCoordinator] = [await anew(guestId), await anew('gids')];
    expect(await seen(asGuest)).toBeNull();
    expect(await listed(asGuest)).not.toContain(id);
    expect(await found(asGuest)).toBe(0);
    for (const asOf of [
      { version: before.version },
      { knownAt: new Date().toISOString() },
      { happenedBy: '2024-01-01' },
    ])
      expect(await seen(asGuest, asOf)).toBeNull();
    const refused = await asGuest.refused(command('draftDecision'), {
      id,
      c: randomUUID(),
      input: { title: 'Te laat', context: 'c', blocks: ['MOMENTUM'] },
    });
    expect(refused.extensions.code).toBe('NOT_FOUND');
    const after = await seen(asCoordinator);
    expect(after.version).toBe(before.version);
    expect(after.seats.map(({ person }: { person: { id: string } }) => person.id)).not.toContain(guestId);
    expect((await seen(asCoordinator, { version: before.version })).seats).toHaveLength(2);
  });

  it('gets no more events over a subscription that is open', async () => {
    await grant(guestId, 'READER', today());
    const isStillHere = async () => true;
    const inTurn = <T>(work: () => Promise<T>) => work();
    const asked = { id, personId: guestId, after: (await seen(guest)).version, isStillHere, inTurn };
    const stream = await collaborationEvents(running.service, asked);
    await draft('Vandaag');
    expect((await stream.next()).value).toMatchObject({ type: 'DecisionDrafted' });
    dayAfter();
    const next = stream.next();
    const asCoordinator = await anew('gids');
    await draft('Morgen', asCoordinator);
    expect(await next).toEqual({ done: true, value: undefined });
  });

  it('can stay longer, or be asked again after the end', async () => {
    await grant(guestId, 'READER', today());
    const tomorrow = new Date(Date.parse(today()) + 24 * 3_600_000).toISOString().slice(0, 10);
    const changed = await give(coordinator, 'changeSeat', {
      personId: guestId,
      seat: 'READER',
      until: tomorrow,
    });
    expect(changed.changeSeat.events).toEqual([{ type: 'SeatChanged' }]);
    await give(coordinator, 'changeSeat', { personId: guestId, seat: 'READER', until: today() });
    dayAfter();
    const asCoordinator = await anew('gids');
    const again = { id, c: randomUUID(), input: { personId: guestId, seat: 'READER' } };
    expect((await asCoordinator.refused(command('changeSeat'), again)).extensions.code).toBe('NOT_FOUND');
    await asCoordinator.ask(command('grantSeat'), again);
    expect((await seen(await anew(guestId))).viewer.seats).toEqual(['READER']);
  });
});

describe('rights are those of now, whatever moment is shown', () => {
  it('a former member sees nothing of the time when they sat there', async () => {
    await grant(laterId, 'PARTICIPANT');
    const then = (await seen(later)).version;
    const at = new Date().toISOString();
    await give(coordinator, 'endSeat', { personId: laterId, seat: 'PARTICIPANT' });
    for (const asOf of [{ version: then }, { knownAt: at }, { happenedBy: today() }, { version: 1 }])
      expect(await seen(later, asOf)).toBeNull();
  });

  it('a member of now sees also the time before they came, as far as the team may today', async () => {
    await draft('Lang geleden');
    const then = (await seen(coordinator)).version;
    await grant(laterId, 'PARTICIPANT');
    const past = await seen(later, { version: then });
    expect(past.seats).toHaveLength(1);
    expect(past.viewer.seats).toEqual(['PARTICIPANT']);
    expect(JSON.stringify(past.history.events)).toContain('Lang geleden');
  });

  it('of somebody who sat in the team and is a funder’s reader now counts what a funder may see', async () => {
    await draft('Alleen voor het team');
    await grant(guestId, 'PARTICIPANT');
    const then = (await seen(guest)).version;
    await give(coordinator, 'endSeat', { personId: guestId, seat: 'PARTICIPANT' });
    await grant(guestId, 'FUNDER_READER');
    expect(JSON.stringify(await seen(guest, { version: then }))).not.toContain('Alleen voor het team');
  });
});
