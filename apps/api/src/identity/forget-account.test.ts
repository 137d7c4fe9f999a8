import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAccessToken } from '../access-token/access-tokens.ts';
import { answerBlock } from '../assessment/answering.ts';
import type { Config } from '../config.ts';
import { asEraser } from '../database/migrate.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import { carryOut } from '../erasure/carry-out.ts';
import type { ErasureEntry } from '../erasure/entry.ts';
import { invite } from '../invitation/invite.ts';
import type { Running } from '../main.ts';
import { signIn } from '../testing/asking.ts';
import { samenspel } from '../testing/command-line.ts';
import { makeKnownThere } from '../testing/of-organisation.ts';
import { startService, testConfig } from '../testing/running.ts';
import { forgetAccount } from './forget-account.ts';
import { keepName } from './keep-name.ts';

let config: Config;
let running: Running;
const avondplein = demoCollaborationId('avondplein');
const coordinator = 'avondplein-gemeente-1';

beforeAll(async () => {
  config = await testConfig({
    erasureRegister: join(mkdtempSync(join(tmpdir(), 'forget-')), 'erasures.jsonl'),
  });
  running = await startService(config);
});
afterAll(() => running.stop());

const em = () => running.service.database.em.fork();
const offer = (to: object) =>
  ({ collaborationId: avondplein, seat: 'reader', language: 'nl', ...to }) as const;

/** Begins something while a person is being erased; gives what came of it when that was done. */
async function whileErased(personId: string, thing: () => Promise<unknown>): Promise<unknown> {
  const erasing = em();
  await erasing.begin();
  await forgetAccount(erasing, personId);
  const doing = thing().catch((error: unknown) => error);
  await sleep(500);
  await erasing.commit();
  return await doing;
}

describe('while a person is erased', () => {
  it('no key is made for them that stays', async () => {
    await signIn(running, 'gids');
    expect(
      await whileErased('gids', () =>
        makeAccessToken(em(), { personId: 'gids', sessionId: 'any' }, 'late', 1),
      ),
    ).toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
    expect(await em().execute(`select * from access_token where person_id = 'gids'`)).toEqual([]);
  });

  it('no invitation of theirs is made that stays', async () => {
    await signIn(running, 'gids');
    await makeKnownThere(running, 'gids');
    const inviting = () => invite(running.service, 'gids', offer({ group: 'late' }));
    expect(await whileErased('gids', inviting)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await em().execute(`select * from invitation where group_name = 'late'`)).toEqual([]);
  });

  it('no answer of theirs is kept that stays', async () => {
    const personId = 'gids'; // who begins a collaboration may open a round there and answer in it
    const guide = await signIn(running, personId);
    const starting = `mutation ($c: String!) { startCollaboration(commandId: $c, input: { name: "R", issue: "I" }) { collaboration { key } } }`;
    const place = (await guide.ask(starting, { c: randomUUID() })).startCollaboration.collaboration.key;
    const opening = `mutation ($id: ID!, $c: String!) { openAssessmentRound(collaborationId: $id, commandId: $c, input: {
      kind: PULSE, blocks: [MOMENTUM], period: { from: "2024-01-01", until: "2024-02-01" }, mode: OPEN }) { events { data } } }`;
    const { events } = (await guide.ask(opening, { id: place, c: randomUUID() })).openAssessmentRound;
    const roundId: string = events[0].data.roundId;
    const blockId = 'momentum';
    const entry: ErasureEntry = {
      ...{
        commandId: `erase:${randomUUID()}`,
        streamId: avondplein,
        events: [],
        by: 'steward',
        why: 'asked',
      },
      ...{ person: { id: personId, name: true }, at: '2020-01-01T00:00:00.000Z' },
    };
    const key = { collaborationId: place, roundId, personId, blockId } as const;
    const answering = () => answerBlock(running.service, key, { kind: 'not-relevant-now', reason: 'late' });
    const late = Promise.withResolvers<unknown>();
    await asEraser(config.erasureUrl, (eraser) =>
      eraser.em.fork().transactional(async (tx) => {
        await carryOut(tx, entry);
        answering().then(late.resolve, late.resolve);
        await sleep(500);
      }),
    );
    expect(await late.promise).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(
      await em().execute('select * from answer where round_id = ? and person_id = ?', [roundId, personId]),
    ).toEqual([]);
  });

  it('their name does not come back', async () => {
    const account = { id: randomUUID(), name: 'Late', email: 'late@city.example' };
    await em().execute(
      `insert into identity."user" (id, name, email, "emailVerified", "createdAt", "updatedAt") values (?, ?, ?, true, now(), now())`,
      [account.id, account.name, account.email],
    );
    await whileErased(account.id, () => keepName(em(), account));
    expect(await em().execute('select * from person where id = ?', [account.id])).toEqual([]);
  });

  it('no session, passkey or second step is made that stays: none is there without an account', async () => {
    const found = await em().execute<{ name: string }[]>(
      `select conrelid::regclass::text as name from pg_constraint
       where contype = 'f' and confdeltype = 'c' and confrelid = 'identity."user"'::regclass`,
    );
    expect(found.map(({ name }) => name).toSorted()).toEqual([
      'identity."twoFactor"',
      'identity.account',
      'identity.passkey',
      'identity.session',
    ]);
  });
});

describe('an erased coordinator', () => {
  it('invites nobody any more, and what was left of before goes when they are erased again', async () => {
    await signIn(running, coordinator);
    await invite(running.service, coordinator, offer({ address: 'guest@city.example' }));
    await makeKnownThere(running, coordinator);
    await invite(running.service, coordinator, offer({ group: 'designers' }));
    const open = 'select * from invitation where invited_by = ? and taken_at is null and ends_at > now()';
    expect(await em().execute(open, [coordinator])).toHaveLength(2);
    const erase = () =>
      samenspel(config, ['erase', avondplein, '--actor', coordinator, '--name', '--why', 'asked', '--yes']);
    await erase();
    expect(await em().execute(open, [coordinator])).toEqual([]);
    expect(await erase()).toBe('There is nothing (left) to erase.');
    await em().execute(
      `insert into access_token (id, person_id, name, token_hash, made_at, ends_at) values ('left', ?, 'left', 'x', now(), now() + interval '1 day')`,
      [coordinator],
    );
    await erase();
    expect(await em().execute('select * from access_token where person_id = ?', [coordinator])).toEqual([]);
  });
});
