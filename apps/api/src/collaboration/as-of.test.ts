import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';

let running: Running;
let guide: Person;
const id = demoCollaborationId('avondplein');

beforeAll(async () => {
  running = await startService();
  guide = await signIn(running, 'gids');
});
afterAll(() => running.stop());

const look = `query ($id: ID!, $asOf: AsOf) { collaboration(id: $id, asOf: $asOf) {
  name phase version status startedOn asOf { knownAt happenedBy version }
  partners { name } blockResults { blockId } decisions(first: 10) { nodes { title state } }
  history { version events }
} }`;
const at = async (asOf: object) => (await guide.ask(look, { id, asOf })).collaboration;

describe('a collaboration at a moment', () => {
  it('holds on the clock of knowing what had been recorded, and nothing after it', async () => {
    const then = await at({ knownAt: '2024-05-16T10:00:00Z' });
    expect(then).toMatchObject({ phase: 'FRAMING', decisions: { nodes: [{ state: 'TAKEN' }] } });
    const recorded = then.history.events.map(({ recordedAt }: { recordedAt: string }) => recordedAt);
    expect(recorded.every((instant: string) => instant <= '2024-05-16T10:00:00.000Z')).toBe(true);
  });

  it('holds on the clock of happening also what was written down later', async () => {
    const then = await at({ happenedBy: '2024-05-16' });
    expect(then.phase).toBe('DEVELOPING'); // happened on the 16th, recorded on the 17th
    expect((await at({ happenedBy: '2024-05-16', knownAt: '2024-05-16T10:00:00Z' })).phase).toBe('FRAMING');
  });

  it('can be named by version', async () => {
    const then = await at({ version: 3 });
    expect(then).toMatchObject({ version: 3, partners: [{ name: 'Gemeente Rietmeerdam' }] });
    expect(then.history.events).toHaveLength(3);
  });

  it('was nothing but a name before it began', async () => {
    expect(await at({ knownAt: '2020-01-01T00:00:00Z' })).toMatchObject({
      name: 'Avondplein',
      phase: null,
      startedOn: null,
      version: 0,
      asOf: { version: 0 },
      partners: [],
    });
  });

  it('is named by its answer so that asking again gives the same', async () => {
    for (const asOf of [
      {},
      { happenedBy: '2024-11-20' },
      { version: 40 },
      { knownAt: '2025-01-01T12:00:00+01:00' },
    ]) {
      const first = await at(asOf);
      const { knownAt, happenedBy, version } = first.asOf;
      expect(await at({ knownAt, happenedBy, version })).toEqual(first);
    }
  });

  it.each([
    ['knownAt', 'yesterday'],
    ['knownAt', '2024-05-16'],
    ['happenedBy', '2024-02-30'],
    ['happenedBy', '16-05-2024'],
  ])('is not guessed from %s “%s”', async (clock, text) => {
    const refused = await guide.refused(look, { id, asOf: { [clock]: text } });
    expect(refused.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is found in the list of that moment only when it had a name by then', async () => {
    const list = 'query ($asOf: AsOf) { collaborations(first: 5, asOf: $asOf) { nodes { name phase } } }';
    const names = async (asOf: object) =>
      (await guide.ask(list, { asOf })).collaborations.nodes.map(({ name }: { name: string }) => name);
    expect(await names({ knownAt: '2024-01-20T00:00:00Z' })).not.toContain('Avondplein');
    expect(await names({ happenedBy: '2024-02-05' })).toContain('Avondplein');
  });
});

describe('what changed', () => {
  const since = `query ($id: ID!, $since: Date, $clock: Clock!) { collaboration(id: $id) {
    events(first: 100, since: $since, clock: $clock) { nodes { occurredOn recordedAt sentence } } } }`;

  it('since a day is read on the clock one asks for', async () => {
    const on = async (clock: string) =>
      (await guide.ask(since, { id, since: '2024-05-17', clock })).collaboration.events.nodes[0];
    expect(await on('KNOWN')).toMatchObject({
      occurredOn: '2024-05-16',
      sentence: 'Nieuwe fase: Ontwikkelen.',
    });
    expect((await on('HAPPENED')).occurredOn >= '2024-05-17').toBe(true);
  });

  it('comes in pages of 1 to 100', async () => {
    for (const first of [0, -1, 101]) {
      const query = `{ collaboration(id: "${id}") { events(first: ${first}) { nodes { id } } } }`;
      expect((await guide.refused(query)).extensions).toMatchObject({ code: 'INVALID', field: 'first' });
    }
    const query = `{ collaboration(id: "${id}") { events(first: 5, after: "bm90aGluZw") { nodes { id } } } }`;
    expect((await guide.refused(query)).extensions).toMatchObject({ code: 'INVALID', field: 'after' });
  });

  it('know no cursor and no id in which U+0000 hides', async () => {
    const hidden = (text: string) => Buffer.from(text).toString('base64url');
    const query = `{ collaborations(first: 1, after: "${hidden('["a\\u0000","1"]')}") { nodes { id } } }`;
    expect((await guide.refused(query)).extensions).toMatchObject({ code: 'INVALID', field: 'after' });
    const named = hidden('Collaboration:a\0');
    expect(await guide.ask(`{ collaboration(id: "${named}") { id } node(id: "${named}") { id } }`)).toEqual({
      collaboration: null,
      node: null,
    });
  });
});
