import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { createSchema } from '../schema.ts';
import { type Person, personWith, signIn, stranger } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';
import { openStream } from '../testing/stream.ts';
import { fields, outsiders, readers, withinTheTeam } from './expected.ts';
import { type Path, pathsIn } from './paths.ts';
import { type Marked, makeWorld, seats, tell, type Who } from './world.ts';

/*
 * Each text of each event type in each visibility has a word of its own. Everybody asks for everything in every way the
 * schema has; a word that comes out where expected.ts has no reader for it, or stays away from who should read it, fails.
 */
const everybody: readonly Who[] = [...seats, 'nobody', 'program'];
let running: Running;
let world: Marked[];
let paths: Path[];
let schema: Awaited<ReturnType<typeof createSchema>>;
const people = new Map<Who, Person>();
let checks = 0;

const personOf = (who: Who): Person => people.get(who) as Person;

beforeAll(async () => {
  running = await startService();
  world = await makeWorld(running);
  schema = await createSchema();
  paths = pathsIn(schema);
  for (const who of seats) people.set(who, await signIn(running, who));
  people.set('nobody', stranger(running));
  const making = 'mutation { makeAccessToken(name: "script", days: 1) { token } }';
  const { makeAccessToken } = await personOf('participant').ask(making);
  people.set('program', personWith(running, makeAccessToken.token));
  for (const { id } of world) {
    const before = 'query ($id: ID!) { collaboration(id: $id) { history(first: 5000) { version } } }';
    expect((await personOf('removed-today').ask(before, { id })).collaboration).not.toBeNull();
    const ended = { type: 'SeatEnded', data: { personId: 'removed-today', seat: 'participant' } };
    await tell(running.service, id, [ended], 'team');
  }
}, 180_000);
afterAll(() => running.stop());

const wordsIn = (answer: unknown): Set<string> =>
  new Set(JSON.stringify(answer).match(/mark[a-z]+\d+x/g) ?? []);

/** The words of a collaboration that somebody may read. */
const readable = (who: Who, { visibility, words }: Marked): Set<string> => {
  if (!readers[visibility].includes(who)) return new Set();
  const stays = (place: string) =>
    outsiders.includes(who) && [place, ...place.split(' ')].some((part) => withinTheTeam.has(part));
  return new Set([...words].flatMap(([word, place]) => (stays(place) ? [] : [word])));
};

/** Words that somebody got and may not read, each with the place it stands in. */
function tooMuch(who: Who, answer: unknown): string[] {
  checks += world.reduce((sum, { words }) => sum + words.size, 0);
  const allowed = new Set(world.flatMap((marked) => [...readable(who, marked)]));
  const typeOf = new Map(world.flatMap(({ words }) => [...words]));
  return [...wordsIn(answer)]
    .filter((word) => !allowed.has(word))
    .map((word) => `${who} reads ${word} of ${typeOf.get(word)}`);
}

async function ask(who: Who, { query, variables }: Path, id: string): Promise<unknown> {
  const { data, errors } = await personOf(who).raw(query, variables(id));
  expect(errors, `${who}: ${query.slice(0, 80)}`).toBeUndefined();
  return data;
}

describe.each(['cold', 'warm'])('with a memory that is %s', () => {
  it('nobody reads in any way what is not for them', async () => {
    for (const path of paths)
      for (const { id } of world)
        for (const who of everybody) expect(tooMuch(who, await ask(who, path, id)), path.name).toEqual([]);
  }, 600_000);

  it('everybody reads all that is for them', async () => {
    const [whole] = paths;
    if (!whole) throw new Error('There is no way to ask.');
    for (const marked of world)
      for (const who of everybody)
        expect(wordsIn(await ask(who, whole, marked.id)), `${who}, ${marked.visibility}`).toEqual(
          readable(who, marked),
        );
  }, 120_000);
});

describe('other ways in', () => {
  it('a live stream brings what its listener may read, and ends for who may read nothing', async () => {
    const listening =
      'subscription ($id: ID!) { collaborationEvents(id: $id, after: 0) { id version type sentence data } }';
    for (const { id } of world)
      for (const who of everybody) {
        const all = 'query ($id: ID!) { collaboration(id: $id) { history(first: 5000) { events } } }';
        const { collaboration } = await personOf(who).ask(all, { id });
        const stream = await openStream(running, personOf(who).token, listening, { id });
        if (collaboration) await stream.until(collaboration.history.events.length);
        else await stream.ended;
        expect(tooMuch(who, stream.events)).toEqual([]);
        expect(stream.events.length > 0).toBe(collaboration !== null);
        await stream.close();
      }
  }, 180_000);

  it('a search finds nothing of what the searcher may not read', async () => {
    const searching = `query ($id: ID!, $text: String!) { collaboration(id: $id) { search(first: 20, text: $text) { nodes { __typename } } } }`;
    for (const marked of world)
      for (const who of everybody)
        for (const [word] of [...marked.words].slice(0, 40).filter((_, index) => index % 4 === 0)) {
          const { collaboration } = await personOf(who).ask(searching, { id: marked.id, text: word });
          checks++;
          if (!readers[marked.visibility].includes(who))
            expect(collaboration?.search.nodes ?? []).toEqual([]);
        }
  }, 180_000);
});

describe('the fields by which one comes in', () => {
  it('each have an entry that says who gets something', () => {
    const there = ['Query', 'Collaboration', 'Subscription'].flatMap((name) => {
      const type = schema.getType(name);
      return isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${name}.${field}`) : [];
    });
    expect(there.toSorted()).toEqual(Object.keys(fields).toSorted());
  });

  it('give people outside the team no person, no seat, no invitation, no circle and nothing of who read', async () => {
    const asked =
      'query ($id: ID!) { collaboration(id: $id) { seats { person { name } } invitations { id } circle { events } readings { day } } }';
    const inviting =
      'mutation ($id: ID!) { invite(collaborationId: $id, input: { address: "a@b.example", seat: READER }) { id } }';
    for (const { id, visibility } of world) {
      await personOf('coordinator').ask(inviting, { id });
      const wasRead = readers[visibility].includes('funder-reader');
      for (const who of everybody) {
        const { collaboration } = await personOf(who).ask(asked, { id });
        const { seats: seated = [], invitations = [], circle = null, readings = [] } = collaboration ?? {};
        checks += 4;
        expect(seated.length > 0, `${who}: seats`).toBe(readers.team.includes(who));
        expect(invitations.length > 0, `${who}: invitations`).toBe(who === 'coordinator');
        if (wasRead || !readers.team.includes(who))
          expect(readings.length > 0, `${who}: readings`).toBe(readers.team.includes(who));
        expect(circle !== null, `${who}: circle`).toBe(who === 'circle-member');
      }
    }
  });
});

it('came to more than 100,000 checks', () => {
  console.info(`The matrix made ${checks.toLocaleString('en')} checks.`);
  expect(checks).toBeGreaterThan(100_000);
});
