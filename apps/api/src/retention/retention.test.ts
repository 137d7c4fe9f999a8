import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putAnswers } from '../assessment/answers.ts';
import type { Config } from '../config.ts';
import { holdConnection } from '../database/native-pool.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import { putInto } from '../mail/outbox.ts';
import { buildService, type Running } from '../main.ts';
import { samenspel } from '../testing/command-line.ts';
import { testConfig } from '../testing/running.ts';
import { readRetention } from './retention-config.ts';

let running: Running;
let config: Config;
const outbox = mkdtempSync(join(tmpdir(), 'outbox-'));
const everything = {
  invitationDays: 30,
  letterDays: 14,
  readingMonths: 24,
  accountMonths: 6,
  answerMonths: 12,
};

beforeAll(async () => {
  const mail = { smtpUrl: null, outbox, from: 'Samenspel <samenspel@samenspel.example>' };
  config = await testConfig({ mail, retention: everything });
  running = await buildService(config);
});
afterAll(() => running.stop());

const sql = async <Row = { id: string }>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await running.service.database.em.fork().execute(text, values)) as Row[];
const idsIn = async (table: string, beginning: string) =>
  (await sql(`select id from ${table} where id like ? order by id`, [`${beginning}%`])).map(({ id }) => id);

async function account(id: string, since: string): Promise<void> {
  await sql(
    `insert into identity."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
     values (?, ?, ?, true, now() - ?::interval, now())`,
    [id, id, `${id}@stad.example`, since],
  );
  await sql(`insert into person (id, name_nl, name_en, kind) values (?, ?, ?, 'person')`, [id, id, id]);
}
const seat = (personId: string, holds: boolean, ago: string, until: string | null = null) =>
  sql(
    `insert into seat_view (collaboration_id, version, person_id, seat, holds, until, occurred_on, recorded_at)
     values (?, 1, ?, 'reader', ?, (now() - ?::interval)::date, now(), now() - ?::interval)`,
    [randomUUID(), personId, holds, until, ago],
  );

describe('tidying up', () => {
  it('ends sessions, links and keys whose time is over, and no others', async () => {
    await account('sleeper', '1 day');
    const session = (id: string, ends: string, begun: string) =>
      sql(
        `insert into identity.session (id, token, "userId", "expiresAt", "createdAt", "updatedAt")
         values (?, ?, 'sleeper', now() + ?::interval, now() - ?::interval, now())`,
        [id, id, ends, begun],
      );
    await session('s-ended', '-1 second', '1 hour');
    await session('s-too-long', '1 hour', '8 days');
    await session('s-young', '1 hour', '6 days');
    for (const [id, ends] of [
      ['v-ended', '-1 second'],
      ['v-young', '1 minute'],
    ] as const)
      await sql(
        `insert into identity.verification (id, identifier, value, "expiresAt", "createdAt", "updatedAt")
         values (?, ?, 'x', now() + ?::interval, now(), now())`,
        [id, id, ends],
      );
    for (const [id, ends] of [
      ['k-ended', '-1 second'],
      ['k-young', '1 day'],
    ] as const)
      await sql(
        `insert into access_token (id, person_id, name, token_hash, ends_at)
         values (?, 'sleeper', 'x', ?, now() + ?::interval)`,
        [id, id, ends],
      );
    expect(await samenspel(config, ['tidy'])).toContain('sessions: 2, links: 1, keys: 1,');
    expect(await idsIn('access_token', 'k-')).toEqual(['k-young']);
    expect(await idsIn('identity.session', 's-')).toEqual(['s-young']);
    expect(await idsIn('identity.verification', 'v-')).toEqual(['v-young']);
  });

  it('throws invitations away that nobody took, thirty days after their end', async () => {
    const invitation = (id: string, ended: string, taken: boolean) =>
      sql(
        `insert into invitation (id, language, ends_at, taken_at)
         values (?, 'nl', now() - ?::interval, case when ? then now() end)`,
        [id, ended, taken],
      );
    await invitation('i-old', '31 days', false);
    await invitation('i-old-taken', '31 days', true);
    await invitation('i-younger', '29 days', false);
    await invitation('i-open', '-3 days', false);
    expect(await samenspel(config, ['tidy'])).toContain('invitations: 1,');
    expect(await idsIn('invitation', 'i-')).toEqual(['i-old-taken', 'i-open', 'i-younger']);
  });

  it('takes accounts away that had no seat and no sign-in for six months, and leaves a name the history needs', async () => {
    await account('a-never', '7 months');
    await account('a-new', '5 months');
    await account('a-seated', '7 months');
    await seat('a-seated', true, '7 months');
    await account('a-left', '9 months');
    await seat('a-left', false, '7 months');
    await account('a-left-lately', '9 months');
    await seat('a-left-lately', false, '5 months');
    await account('a-guest', '9 months');
    await seat('a-guest', true, '9 months', '7 months');
    await account('a-signs-in', '7 months');
    await sql(
      `insert into identity.session (id, token, "userId", "expiresAt", "createdAt", "updatedAt")
       values ('x', 'x', 'a-signs-in', now() + interval '1 hour', now(), now())`,
    );
    expect(await samenspel(config, ['tidy'])).toContain('accounts: 3,');
    const left = ['a-left-lately', 'a-new', 'a-seated', 'a-signs-in'];
    expect(await idsIn('identity."user"', 'a-')).toEqual(left);
    expect(await idsIn('person', 'a-')).toEqual(['a-guest', 'a-left', ...left]);
  });

  it('forgets who from outside read what, after two years', async () => {
    for (const [who, ago] of [
      ['r-old', '25 months'],
      ['r-younger', '23 months'],
    ] as const)
      await sql(
        `insert into reading (collaboration_id, day, person_id, seat, part)
         values ('c', (now() - ?::interval)::date, ?, 'funder-reader', 'history')`,
        [ago, who],
      );
    expect(await samenspel(config, ['tidy'])).toContain('readings: 1,');
    expect(await sql('select person_id as id from reading')).toEqual([{ id: 'r-younger' }]);
  });

  it('throws answers away a year after their round closed, and none of a round that is open', async () => {
    const collaborationId = demoCollaborationId('avondplein');
    const [closed] = await sql<{ round: string }>(
      `select facts -> 'data' ->> 'roundId' as round from event
       where stream_id = ? and type = 'AssessmentRoundClosed' and recorded_at < now() - interval '1 year' limit 1`,
      [collaborationId],
    );
    const answer = { kind: 'rated', level: 2 } as const;
    const keys = [closed?.round ?? '', 'still-open'].map((roundId) => ({
      ...{ collaborationId, roundId, personId: 'answers', blockId: 'momentum' as const },
    }));
    await putAnswers(
      running.service.database.em.fork(),
      running.service.sealing,
      keys.map((key) => ({ key, answer })),
    );
    expect(await samenspel(config, ['tidy'])).toMatch(/answers: [1-9]/);
    expect(await sql(`select round_id as id from answer where person_id = 'answers'`)).toEqual([
      { id: 'still-open' },
    ]);
  });

  it('throws letters away after fourteen days, and nothing else that lies there', async () => {
    const letter = { subject: 'x', text: 'x', html: 'x' };
    await putInto(outbox, 'a@stad.example', letter);
    const [old = ''] = readdirSync(outbox);
    await putInto(outbox, 'b@stad.example', letter);
    writeFileSync(join(outbox, 'notes.txt'), 'x');
    const longAgo = Date.now() / 1_000 - 15 * 86_400;
    for (const name of [old, 'notes.txt']) utimesSync(join(outbox, name), longAgo, longAgo);
    expect(await samenspel(config, ['tidy'])).toContain('letters: 1.');
    expect(readdirSync(outbox)).toHaveLength(2);
    expect(readdirSync(outbox)).not.toContain(old);
  });

  it('leaves accounts and answers alone unless it is told how long they are kept', async () => {
    await account('b-never', '90 months');
    const keeping = { ...config, retention: readRetention({}) };
    expect(await samenspel(keeping, ['tidy'])).toContain('accounts: 0, answers: 0,');
    expect(await idsIn('identity."user"', 'b-')).toEqual(['b-never']);
  });

  it('is done by one process at a time', async () => {
    const connection = await holdConnection(running.service.database);
    await connection.query('select pg_advisory_lock(7202612)');
    expect(await samenspel(config, ['tidy'])).toBe('Another process is tidying up already.');
    await connection.query('select pg_advisory_unlock(7202612)');
    connection.release();
    expect(await samenspel(config, ['tidy'])).toContain('Tidied up');
  });
});

it('a setting that is no number is refused in one sentence', () => {
  expect(readRetention({ KEEP_ANSWERS_MONTHS: 'off', KEEP_ACCOUNTS_MONTHS: '12' })).toMatchObject({
    ...{ answerMonths: null, accountMonths: 12 },
  });
  expect(() => readRetention({ KEEP_LETTERS_DAYS: 'never' })).toThrow('KEEP_LETTERS_DAYS is "never"');
});
