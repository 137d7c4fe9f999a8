import type { EntityManager } from '@mikro-orm/postgresql';
import { readStream } from '@samenspel/event-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { circleStreamOf, readCircle } from '../circle/circle-log.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Viewed } from '../history/viewed.ts';
import type { Running } from '../main.ts';
import { findIn } from '../search/find.ts';
import { signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';
import { asViewer } from './as-viewer.ts';

let running: Running;
const avondplein = demoCollaborationId('avondplein');
const buurtbakens = demoCollaborationId('buurtbakens');
const member = 'avondplein-gemeente-2';
const tables = [
  'stream',
  'event',
  'collaboration_view',
  'seat_view',
  'search_view',
  'person',
  'answer',
  'invitation',
  'reading',
];

beforeAll(async () => {
  running = await startService();
  const guide = await signIn(running, 'gids');
  for (const id of [avondplein, buurtbakens])
    await guide.ask(
      'mutation ($id: ID!) { invite(collaborationId: $id, input: { address: "a@b.example", seat: READER }) { id } }',
      { id },
    );
}, 120_000);
afterAll(() => running.stop());

const as = (personId: string | null): EntityManager => asViewer(running.service.database, personId);
const count = async (em: EntityManager, table: string): Promise<number> =>
  (await em.execute<{ n: number }[]>(`select count(*)::int as n from ${table}`))[0]?.n ?? 0;
const columnOf: Record<string, string> = { stream: 'id', event: 'stream_id' };
const collaborationsIn = async (em: EntityManager, table: string): Promise<string[]> => {
  const column = columnOf[table] ?? 'collaboration_id';
  return (await em.execute<{ id: string }[]>(`select distinct ${column} as id from ${table}`)).map(
    ({ id }) => id,
  );
};

describe('the database, asked for one person', () => {
  it('shows what that person may reach and not a row of another collaboration', async () => {
    const own = new Set([avondplein, circleStreamOf(avondplein)]);
    for (const table of ['stream', 'event', 'collaboration_view', 'seat_view', 'search_view', 'invitation']) {
      const seen = await collaborationsIn(as(member), table);
      expect(seen.length, table).toBeGreaterThan(0);
      expect(
        seen.filter((id) => !own.has(id)),
        table,
      ).toEqual([]);
    }
    expect(await readStream(as(member), buurtbakens)).toEqual([]);
    expect((await readStream(as(member), avondplein)).length).toBeGreaterThan(50);
  });

  it('shows the stream of the circle to its members alone', async () => {
    expect((await readStream(as(member), circleStreamOf(avondplein))).length).toBeGreaterThan(0);
    expect(await readStream(as('avondplein-politieteam-1'), circleStreamOf(avondplein))).toEqual([]);
    expect(await readStream(as('gids'), circleStreamOf(avondplein))).toEqual([]);
  });

  it('shows of people those one works with, and of answers one’s own', async () => {
    const names = await as(member).execute<{ id: string }[]>('select id from person');
    expect(names.some(({ id }) => id.startsWith('avondplein-'))).toBe(true);
    expect(names.filter(({ id }) => id.startsWith('buurtbakens-') || id.startsWith('stil-signaal-'))).toEqual(
      [],
    );
    expect(await as(member).execute(`select person_id from answer where person_id <> '${member}'`)).toEqual(
      [],
    );
  });

  it('shows nothing at all to nobody', async () => {
    for (const person of [null, '', 'no such person'])
      for (const table of tables) expect(await count(as(person), table), table).toBe(0);
  });

  it('forgets for whom it was asked when the connection serves the next', async () => {
    await count(as(member), 'event');
    const all = await count(running.service.database.em.fork(), 'event');
    expect(all).toBeGreaterThan(await count(as(member), 'event'));
    expect(await count(as(null), 'event')).toBe(0);
  });

  it('lets nothing be written, and nothing of sessions and accounts be read', async () => {
    const statements = [
      `delete from answer`,
      `update person set name_nl = 'x'`,
      `insert into invitation (id, language, ends_at) values ('x', 'nl', now())`,
      `truncate search_view`,
      `select append_events(null, null, null, null)`,
      `select * from identity.session`,
      `select * from identity."user"`,
      `select * from group_seat`,
    ];
    for (const statement of statements)
      await expect(as(member).execute(statement), statement).rejects.toThrow(
        /permission denied|does not exist/,
      );
  });
});

describe('with none of the service’s own checks in between', () => {
  it('row-level security alone gives nothing of another collaboration, also from memory', async () => {
    const { histories, database, sealing } = running.service;
    const all = await histories.load(database.em.fork(), buurtbakens); // from now on memory holds it
    expect(all.events.length).toBeGreaterThan(50);
    const walled = await histories.load(as(member), buurtbakens);
    expect(walled).toMatchObject({ version: 0, events: [] });
    expect((await histories.load(as(member), avondplein)).events.length).toBeGreaterThan(50);
    const searcher = { id: buurtbakens, now: all.state, personId: 'gids' } as Viewed; // who may read all there
    expect((await findIn(database.em.fork(), searcher, 'dorpen')).length).toBeGreaterThan(0);
    expect(await findIn(as(member), searcher, 'dorpen')).toEqual([]);
    if (!sealing) throw new Error('There is no key.');
    expect((await readCircle(database.em.fork(), sealing, buurtbakens)).events.length).toBeGreaterThan(0);
    expect((await readCircle(as(member), sealing, buurtbakens)).events).toEqual([]);
  });
});
