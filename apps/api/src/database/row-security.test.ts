import type { EntityManager } from '@mikro-orm/postgresql';
import { readStream } from '@samenspel/event-log';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { circleStreamOf } from '../circle/circle-log.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';
import { asViewer } from './as-viewer.ts';

/** Whether the service's own checks are off, so that only the database stands between a person and the rest. */
let checksAreOff = false;
/** Whether the database's wall is left out as well, to see that this test would notice. */
let wallIsOff = false;

vi.mock('@samenspel/domain', async (original) => {
  const domain = await original<typeof import('@samenspel/domain')>();
  return {
    ...domain,
    standingOf: (...given: Parameters<typeof domain.standingOf>) =>
      checksAreOff ? 'team' : domain.standingOf(...given),
    viewFor: (...given: Parameters<typeof domain.viewFor>) =>
      checksAreOff ? given[1] : domain.viewFor(...given),
    may: (...given: Parameters<typeof domain.may>) => checksAreOff || domain.may(...given),
    visibilitiesFor: (...given: Parameters<typeof domain.visibilitiesFor>) =>
      checksAreOff ? domain.visibilityIds : domain.visibilitiesFor(...given),
  };
});
vi.mock('../history/look-up.ts', async (original) => {
  const { lookUp } = await original<typeof import('../history/look-up.ts')>();
  const { seenBy } = await import('../circle/seen.ts');
  return {
    lookUp: async (...given: Parameters<typeof lookUp>) => {
      const [service, id, personId, asOf] = given;
      if (!checksAreOff) return await lookUp(...given);
      const em = wallIsOff ? service.database.em.fork() : asViewer(service.database, personId);
      return await seenBy(service, em, await service.histories.load(em, id), personId, asOf);
    },
  };
});

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

describe('with the service’s own checks off', () => {
  const everything = `query ($id: ID!) { collaboration(id: $id) { name history(first: 5000) { events }
    records(first: 100) { nodes { recordId } } decisions(first: 100) { nodes { title } } seats { person { name } }
    invitations { address } search(first: 100, text: "de") { nodes { __typename } } } }`;

  it('row-level security alone gives nothing of another collaboration, also from memory', async () => {
    const [insider, outsider] = [await signIn(running, 'gids'), await signIn(running, member)];
    expect((await insider.ask(everything, { id: buurtbakens })).collaboration).not.toBeNull();
    checksAreOff = true;
    try {
      expect((await outsider.ask(everything, { id: buurtbakens })).collaboration).toBeNull();
      expect(
        (await outsider.ask(everything, { id: avondplein })).collaboration.history.events.length,
      ).toBeGreaterThan(50);
      wallIsOff = true;
      const leaked = async () =>
        (await outsider.ask(everything, { id: buurtbakens })).collaboration?.history.events.length ?? 0;
      await expect.poll(leaked).toBeGreaterThan(50);
    } finally {
      checksAreOff = false;
      wallIsOff = false;
    }
  });
});
