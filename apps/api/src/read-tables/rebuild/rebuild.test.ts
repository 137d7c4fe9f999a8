import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { append } from '@samenspel/event-log';
import { newSeed, report, sized } from '@samenspel/local-postgres/testing';
import { random } from '@samenspel/log-proof/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../../config.ts';
import { asOwner } from '../../database/migrate.ts';
import type { Running } from '../../main.ts';
import { samenspel } from '../../testing/command-line.ts';
import { asSuperuser } from '../../testing/log-copies.ts';
import { randomHappenings } from '../../testing/random-happenings.ts';
import { dumpReadTables, shapeOfReadTables } from '../../testing/read-table-rows.ts';
import { recordAll } from '../../testing/record-happenings.ts';
import { startService, testConfig } from '../../testing/running.ts';
import { rebuildReadTables } from './rebuild.ts';

const seed = newSeed();
let config: Config;
let running: Running;
let before: Record<string, string>;

beforeAll(async () => {
  config = await testConfig();
  running = await startService(config);
  const chance = random(seed);
  for (let n = 0; n < sized(12, 200); n++)
    await recordAll(running.service, `random-${n}`, [randomHappenings(chance, 40)]);
  before = await dump();
});
afterAll(() => running.stop());
afterEach(async () => expect(await leftovers()).toBe(0));

const em = () => running.service.database.em.fork();
const dump = () => dumpReadTables(em());
const sql = (...statements: string[]) =>
  asSuperuser(config, async (superuser) => {
    for (const statement of statements) await superuser.em.fork().execute(statement);
  });

async function leftovers(): Promise<number> {
  const [row] = await em().execute<{ count: number }[]>(
    `select count(*)::integer from pg_namespace where nspname = 'read_next'`,
  );
  return row?.count ?? 0;
}

const rebuild = (pageSize?: number) =>
  asOwner(config.ownerUrl, (owner) => rebuildReadTables(owner, pageSize ? { pageSize } : {}));

/** The command line in a process of its own, in a language, a zone and a locale. */
function process_(env: Record<string, string>) {
  const program = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
  const child = spawn(process.execPath, [program, 'rebuild'], {
    env: { DATABASE_URL: config.databaseUrl, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise<{ code: number | null; said: string }>((done) =>
    child.once('close', (code) => done({ code, said })),
  );
  return { ended, kill: () => child.kill('SIGKILL') };
}

describe(`read tables after a rebuild (seed ${seed})`, () => {
  it.each([1, 7, 5_000])('are byte for byte what they were, read in pages of %i', async (pageSize) => {
    await sql('delete from seat_view', "update collaboration_view set name = 'wrong'");
    expect(await dump()).not.toEqual(before);
    await rebuild(pageSize);
    expect(await dump()).toEqual(before);
    report({
      promise: 'fold-equals-read-tables',
      test: `rebuilt in pages of ${pageSize}, equal byte for byte`,
      count: 1,
      seed,
    });
  });

  it('are the same when process, session and database have another zone, date style and locale', async () => {
    const name = new URL(config.databaseUrl).pathname.slice(1);
    await sql(
      `alter database ${name} set timezone = 'Asia/Kathmandu'`,
      `alter database ${name} set datestyle = 'SQL, DMY'`,
    );
    await sql('delete from collaboration_view');
    const { ended } = process_({ TZ: 'Pacific/Chatham', LC_ALL: 'nl_NL.UTF-8', PGTZ: 'America/St_Johns' });
    expect(await ended).toMatchObject({ code: 0, said: expect.stringContaining('opnieuw gevuld') });
    await sql(`alter database ${name} reset timezone`, `alter database ${name} reset datestyle`);
    expect(await dump()).toEqual(before);
    report({
      promise: 'fold-equals-read-tables',
      test: 'rebuilt in another zone, date style and locale',
      count: 1,
      seed,
    });
  });

  it('have the same columns, indexes, rights and nothing more for the planner to remember', async () => {
    await sql('grant select on seat_view to public');
    const shape = await shapeOfReadTables(em());
    await rebuild();
    expect(await shapeOfReadTables(em())).toEqual(shape);
    const [row] = await em().execute<{ texts: number }[]>(
      `select count(*)::integer as texts from pg_stats
       where schemaname = 'public' and (tablename = 'collaboration_view' and attname = 'name' or tablename = 'collaboration_view_name'
         or tablename = 'search_view' and attname in ('title', 'heading', 'body', 'words'))`,
    );
    expect(row).toEqual({ texts: 0 });
    await sql('revoke all on seat_view from public');
  });
});

describe('a rebuild', () => {
  it('that is killed leaves the live tables as they were, and the next one throws away what it left', async () => {
    for (const moment of ['while it fills', 'while it waits to swap']) {
      await asSuperuser(config, async ({ em: superuser }) => {
        const holder = superuser.fork();
        await holder.begin();
        await holder.execute('lock table seat_view in row exclusive mode');
        const { ended, kill } = process_({ LANG: 'en_US.UTF-8' });
        while ((await leftovers()) === 0) await sleep(2);
        if (moment !== 'while it fills') await sleep(1_000);
        kill();
        expect(await ended).toEqual({ code: null, said: '' });
        await holder.rollback();
      });
      expect([await leftovers(), await dump()]).toEqual([1, before]);
    }
    await sql('delete from seat_view');
    expect(await samenspel(config, ['rebuild'])).toContain('were filled again');
    expect(await dump()).toEqual(before);
    report({
      promise: 'rebuild-without-stop',
      test: 'killed rebuilds, each followed by a whole one',
      count: 2,
      seed,
    });
  });

  it('that was killed is tidied up when a service starts', async () => {
    await sql(
      'create schema read_next authorization samenspel_owner',
      'create table read_next.rest (name text)',
    );
    await samenspel(config, ['migrate']);
    expect(await leftovers()).toBe(0);
  });

  it('follows by itself, at its first start, a release that finds less than the one before', async () => {
    await sql("update search_view set heading = 'found no longer'");
    await sql("delete from mikro_orm_migrations where name = 'service-15-search-anew'");
    expect(await dump()).not.toEqual(before);
    await samenspel(config, ['migrate']);
    expect(await dump()).toEqual(before);
  });

  it('does not begin while another one runs, and says so', async () => {
    await asSuperuser(config, async ({ em: superuser }) => {
      const holder = superuser.fork();
      await holder.begin();
      await holder.execute('lock table seat_view in row exclusive mode');
      const first = rebuild();
      while ((await leftovers()) === 0) await sleep(2);
      expect(await samenspel(config, ['rebuild'], 'nl')).toContain('worden al opnieuw gevuld');
      expect(await samenspel(config, ['rebuild'])).toContain('are being filled again already');
      await holder.rollback();
      await first;
    });
    expect(await dump()).toEqual(before);
  });

  it.each([
    { type: 'CollaborationDreamt', typeVersion: 1 },
    { type: 'CollaborationStarted', typeVersion: 9 },
  ])(
    'is stopped by an event of an unknown type or version, which it names: $type $typeVersion',
    async (strange) => {
      const { databaseUrl } = await testConfig();
      const other = await startService({ databaseUrl });
      const names = await dumpReadTables(other.service.database.em.fork());
      await append(other.service.database.em.fork(), {
        ...{ streamId: 'elsewhere', kind: 'collaboration', expectedVersion: 0, commandId: 'a', actor: 'b' },
        events: [{ id: crypto.randomUUID(), facts: {}, texts: null, occurredOn: '2024-01-01', ...strange }],
      });
      const there = { ...config, databaseUrl, ownerUrl: databaseUrl };
      const { type, typeVersion } = strange;
      expect(await samenspel(there, ['rebuild'])).toContain(
        `Position 1 of stream “elsewhere” is an event “${type}”, version ${typeVersion} that this release does not know`,
      );
      expect(await samenspel(there, ['rebuild'], 'nl')).toContain('Plaats 1 van stroom “elsewhere”');
      expect(await dumpReadTables(other.service.database.em.fork())).toEqual(names);
      await other.stop();
    },
  );
});
