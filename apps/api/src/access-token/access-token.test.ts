import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { type Person, personWith, signIn, stranger } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';
import { makeAccessToken } from './access-tokens.ts';

let running: Running;
let funder: Person;
const avondplein = demoCollaborationId('avondplein');

beforeAll(async () => {
  running = await startService();
  funder = await signIn(running, 'fonds-gedeelde-straat');
}, 60_000);
afterAll(() => running.stop());

const making =
  'mutation ($name: String!, $days: Int!) { makeAccessToken(name: $name, days: $days) { token accessToken { id name usedOn } } }';
const reading = 'query ($id: ID!) { collaboration(id: $id) { name version } }';
const made = async (person: Person, days = 30) =>
  (await person.ask(making, { name: 'dashboard', days })).makeAccessToken;

describe('a key for a program', () => {
  it('reads what its person may read, and says the day it was last used', async () => {
    const { token } = await made(funder);
    const program = personWith(running, token);
    expect(await program.ask(reading, { id: avondplein })).toEqual(
      await funder.ask(reading, { id: avondplein }),
    );
    const { accessTokens } = await funder.ask('{ accessTokens { name usedOn } }');
    expect((await program.ask('{ accessTokens { name } }')).accessTokens).toEqual([]);
    expect(accessTokens[0]).toMatchObject({ name: 'dashboard', usedOn: expect.stringMatching(/^\d{4}-/) });
  });

  it('is not made by a session that ended while it was asked for', async () => {
    const em = running.service.database.em.fork();
    await signIn(running, 'gids');
    const [session] = await em.execute(`select id from identity.session where "userId" = 'gids'`);
    const by = { personId: 'gids', sessionId: session?.id };
    expect(await makeAccessToken(em, by, 'in time', 1)).toMatchObject({ row: { name: 'in time' } });
    await em.execute('delete from identity.session where id = ?', [by.sessionId]);
    await expect(makeAccessToken(em, by, 'late', 1)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('is not made by a session from before the past quarter of an hour', async () => {
    const guide = await signIn(running, 'gids');
    const em = running.service.database.em.fork();
    await em.execute(`update identity.session set "createdAt" = now() - interval '16 minutes'`);
    const refused = await guide.refused(making, { name: 'dashboard', days: 1 });
    expect(refused.extensions.code).toBe('NOT_ALLOWED');
    await em.execute('update identity.session set "createdAt" = now()');
  });

  it('changes nothing', async () => {
    const guide = await signIn(running, 'gids');
    const program = personWith(running, (await made(guide)).token);
    for (const change of [
      `mutation { describeCollaboration(collaborationId: "${avondplein}", commandId: "x", input: { name: "Mine", issue: "x" }) { version } }`,
      'mutation { makeAccessToken(name: "more", days: 1) { token } }',
      'mutation { signOut }',
    ])
      expect((await program.refused(change)).extensions.code).toBe('NOT_ALLOWED');
    expect((await guide.ask(reading, { id: avondplein })).collaboration.name).toBe('Avondplein');
  });

  it('reads neither power relations nor own answers', async () => {
    const member = await signIn(running, 'avondplein-gemeente-2');
    const program = personWith(running, (await made(member)).token);
    const asked = `query ($id: ID!) { collaboration(id: $id) { circle { events } rounds { myAnswers { blockId } } records(first: 100, kind: POWER_RELATION) { nodes { recordId } } } }`;
    const own = (await member.ask(asked, { id: avondplein })).collaboration;
    expect(own.circle.events.length).toBeGreaterThan(0);
    const seen = (await program.ask(asked, { id: avondplein })).collaboration;
    expect(seen.circle?.events ?? []).toEqual([]);
    expect(seen.records.nodes).toEqual([]);
    expect(seen.rounds.flatMap(({ myAnswers }: { myAnswers: unknown[] }) => myAnswers)).toEqual([]);
  });

  it('works until it ends or is withdrawn, and by nobody else than its person', async () => {
    const { token, accessToken } = await made(funder);
    const program = personWith(running, token);
    const withdrawing = 'mutation ($id: ID!) { withdrawAccessToken(id: $id) }';
    await (await signIn(running, 'gids')).ask(withdrawing, accessToken);
    expect((await program.ask(reading, { id: avondplein })).collaboration).not.toBeNull();
    await funder.ask(withdrawing, accessToken);
    expect((await program.ask(reading, { id: avondplein })).collaboration).toBeNull();
    const short = personWith(running, (await made(funder)).token);
    await running.service.database.em
      .fork()
      .execute("update access_token set ends_at = now() - interval '1 second'");
    expect((await short.ask(reading, { id: avondplein })).collaboration).toBeNull();
  });

  it('is kept as a hash only', async () => {
    const { token } = await made(funder);
    const rows = await running.service.database.em.fork().execute('select * from access_token');
    expect(JSON.stringify(rows)).not.toContain(token.slice(10));
  });

  it.each([
    ['', 30],
    ['x'.repeat(61), 30],
    ['key', 0],
    ['key', 367],
  ])('is refused with the name “%s” and %i days', async (name, days) => {
    expect((await funder.refused(making, { name, days })).extensions.code).toBe('INVALID');
  });

  it('is for people who are signed in', async () => {
    expect((await stranger(running).refused(making, { name: 'x', days: 1 })).extensions.code).toBe(
      'NOT_SIGNED_IN',
    );
    expect((await stranger(running).ask('{ accessTokens { id } }')).accessTokens).toEqual([]);
  });
});
