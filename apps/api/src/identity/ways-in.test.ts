import { codeOf, openPostOffice, type PostOffice } from '@samenspel/local-servers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { personWith } from '../testing/asking.ts';
import { Browser } from '../testing/browser.ts';
import { byLink as signInByLink } from '../testing/by-link.ts';
import { freshDatabase, startService } from '../testing/running.ts';
import { identityPool } from './tables.ts';

let running: Running;
let post: PostOffice;
let databaseUrl: string;

beforeAll(async () => {
  [post, databaseUrl] = [await openPostOffice(), await freshDatabase()];
  running = await startService({
    databaseUrl,
    demo: false,
    identity: { passwords: true, signUp: 'open', oidc: null },
    mail: { smtpUrl: post.url, outbox: null, from: 'Samenspel <samenspel@samenspel.example>' },
  });
});
afterAll(async () => {
  await running.stop();
  await post.stop();
});

const byLink = (email: string) => signInByLink(post, email, new Browser(running.url));
const isIn = async ({ token }: Browser) =>
  (await personWith(running, token).ask('{ me { id } }')).me !== null;
const stale = { status: 403, body: { code: 'SESSION_NOT_FRESH' } };
const password = 'a long enough one';

/** Lets all who are signed in have begun earlier by so much, their accounts too, and ask again only now. */
const age = (by: string) =>
  running.service.database.em.fork().execute(
    `with accounts as (update identity."user" set "createdAt" = "createdAt" - interval '${by}')
     update identity.session set "createdAt" = "createdAt" - interval '${by}',
     "expiresAt" = least("expiresAt", now() + interval '7 hours')`,
  );

/** Signs in with a password. */
async function withPassword(email: string, given = password) {
  const browser = new Browser(running.url);
  return { browser, ...(await browser.post('/sign-in/email', { email, password: given })) };
}

it('whoever changes how somebody signs in, their person hears of it, and of nothing that was refused', async () => {
  const address = 'roos@stad.example';
  const browser = await byLink(address);
  const heard = async () => (await post.noticeTo(address)).text ?? '';
  expect((await browser.post('/password/choose', { password: 'short' })).status).toBe(400);
  await browser.post('/password/choose', { password });
  expect(await heard()).toMatch(
    /een wachtwoord gekozen[\s\S]*\/settings\/security[\s\S]*a password was chosen/,
  );
  const secret = await secretOf(browser, { password });
  await browser.post('/two-factor/verify-totp', { code: codeOf(secret) });
  expect(await heard()).toContain('the second step was switched on');
  await browser.post('/two-factor/verify-totp', { code: codeOf(secret, Date.now() + 30_000) }); // switches nothing
  await browser.post('/two-factor/disable', { password });
  expect(await heard()).toContain('the second step was switched off');
  await personWith(running, browser.token).ask('mutation { makeAccessToken(name: "x", days: 1) { token } }');
  expect(await heard()).toContain('a key for a program was made');
  await browser.post('/sessions/end-others', {});
  expect(await heard()).toContain('all other sign-ins were ended');
  await browser.post('/ways-in/close', {});
  expect(await heard()).toContain('all other sign-ins, passkeys');
  expect(post.letters).toEqual([]);
});

describe('a password', () => {
  it('is set, and set anew, only by who signed in within the past quarter of an hour', async () => {
    const browser = await byLink('anne@stad.example');
    await age('16 minutes');
    expect(await browser.post('/password/choose', { password })).toMatchObject(stale);
    expect((await withPassword('anne@stad.example')).status).toBe(401);
    await age('-16 minutes');
    expect(await browser.post('/password/choose', { password })).toMatchObject({ status: 200 });
    await age('16 minutes');
    expect(await browser.post('/password/choose', { password: 'yet another one' })).toMatchObject(stale);
    expect((await withPassword('anne@stad.example', 'yet another one')).status).toBe(401);
    expect((await withPassword('anne@stad.example')).status).toBe(200);
  });

  it('and a passkey is removed only by them', async () => {
    const browser = await byLink('pia@stad.example');
    const owner = identityPool(databaseUrl, 'owner');
    await owner.query(
      `insert into passkey (id, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp")
       select 'of pia', 'x', id, 'x', 0, 'singleDevice', false from "user" where email = 'pia@stad.example'`,
    );
    await owner.end();
    await age('16 minutes');
    expect(await browser.post('/passkey/delete-passkey', { id: 'of pia' })).toMatchObject(stale);
    await age('-16 minutes');
    expect(await browser.post('/passkey/delete-passkey', { id: 'of pia' })).toMatchObject({ status: 200 });
  });

  it('is chosen also by who is signed in nowhere else, and ends the other sessions where there are', async () => {
    const [here, there] = [await byLink('bo@stad.example'), await byLink('bo@stad.example')];
    for (const chosen of [password, 'yet another one'])
      expect(await here.post('/password/choose', { password: chosen })).toMatchObject({ status: 200 });
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect((await withPassword('bo@stad.example')).status).toBe(401);
  });

  it('opens nothing when another one was chosen while it waited to be looked at', async () => {
    await (await byLink('mees@stad.example')).post('/password/choose', { password });
    const before = Array.from({ length: 7 }, () => withPassword('nobody@waiting.example'));
    const late = withPassword('mees@stad.example');
    await Promise.race(before);
    const owner = identityPool(databaseUrl, 'owner');
    await owner.query(
      `update account set password = password || '0' where "userId" = (select id from "user" where email = 'mees@stad.example')`,
    );
    await owner.end();
    expect((await late).status).toBe(401);
    await Promise.all(before);
  });

  it('has twelve characters that can be seen, spaces and any character in a row counting as one', async () => {
    const browser = await byLink('eva@stad.example');
    for (const short of [
      ' '.repeat(12),
      'ab          ',
      'a          b',
      '\u200b'.repeat(12),
      '\u{1d159}'.repeat(12),
      'a'.repeat(40),
      'eva@stad.example',
      'EVA@stad.example123',
    ])
      expect((await browser.post('/password/choose', { password: short })).status, short).toBe(400);
    expect((await browser.post('/password/choose', { password: ' a  long  one here ' })).status).toBe(200);
    expect((await withPassword('eva@stad.example', ' a  long  one here ')).status).toBe(200);
  });

  it('is not chosen at all when the other sessions cannot be ended', async () => {
    const browser = await byLink('cas@stad.example');
    await byLink('cas@stad.example');
    const owner = identityPool(databaseUrl, 'owner');
    await owner.query(
      `create function kept() returns trigger language plpgsql as $$ begin raise 'kept'; end $$`,
    );
    await owner.query('create trigger kept before delete on session execute function kept()');
    expect(await browser.post('/password/choose', { password })).toMatchObject({
      ...{ status: 500, body: { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] } },
    });
    await owner.query('drop trigger kept on session');
    await owner.end();
    expect((await withPassword('cas@stad.example')).status).toBe(401);
  });
});

describe('many passwords at once', () => {
  it('of one address are refused, with when to come back, and let everybody else ask', async () => {
    const browser = await byLink('farid@stad.example');
    const headers = { 'content-type': 'application/json' };
    const send = (n: number) =>
      fetch(`${running.url}/auth/sign-in/email`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ email: `${n}@stad.example`, password }),
      });
    const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => send(n)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(10);
    for (const answer of refused) expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await isIn(browser)).toBe(true);
  });
});

describe('wrong passwords', () => {
  it('are ten for an address, whether it has an account or not; a link still opens it', async () => {
    const [known, unknown] = ['gerda@stad.example', 'nobody@elsewhere.example'];
    const browser = await byLink(known);
    await browser.post('/password/choose', { password });
    const tried = async (email: string, given: string) => {
      const { status, body } = await withPassword(email, given);
      return { status, code: body.code };
    };
    for (let count = 0; count < 9; count++)
      expect(await tried(known, 'not this one')).toEqual(await tried(unknown, 'not this one'));
    for (const email of [known, 'Gerda@Stad.example']) expect((await withPassword(email)).status).toBe(200);
    const last = await Promise.all([1, 2, 3, 4].map(() => tried(known, 'nor this one')));
    expect(last.map(({ status }) => status).toSorted()).toEqual([401, 429, 429, 429]);
    await tried(unknown, 'nor this one');
    expect(await tried(known, password)).toEqual({ status: 429, code: 'TOO_MANY_REQUESTS' });
    expect(await tried(unknown, password)).toEqual(await tried(known, password));
    expect(await isIn(await byLink(known))).toBe(true);
    expect(await browser.post('/two-factor/enable', { password })).toMatchObject({ status: 200 });
  });

  it('are ten also where they show who somebody is', async () => {
    const browser = await byLink('hans@stad.example');
    await browser.post('/password/choose', { password });
    for (let count = 0; count < 10; count++)
      expect((await browser.post('/two-factor/enable', { password: 'not this one' })).status).toBe(400);
    expect((await browser.post('/two-factor/enable', { password })).status).toBe(429);
  });
});

/** The key for codes, once they are set up. */
async function secretOf(browser: Browser, proof: { password?: string } = {}): Promise<string> {
  const { body } = await browser.post('/two-factor/enable', proof);
  return new URL(String(body.totpURI)).searchParams.get('secret') ?? '';
}
const startOf = async (browser: Browser) =>
  ((await browser.get('/get-session')).body.session as { createdAt: string } | undefined)?.createdAt;

const waiting = `select from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`;

/** Asks while a change is under way that is kept only when each of them waits for it, one after another. */
async function during(
  change: string,
  asked: (() => Promise<{ status: number }>)[],
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<number[]> {
  const owner = identityPool(databaseUrl, 'owner');
  const slow = await owner.connect();
  const answers: Promise<{ status: number }>[] = [];
  await slow.query(`begin; ${change}`);
  for (const ask of asked) {
    answers.push(ask());
    const count = async () => (await owner.query(waiting)).rowCount;
    await expect.poll(count, { timeout: 20_000 }).toBe(answers.length);
  }
  await meanwhile();
  await slow.query('commit');
  slow.release();
  await owner.end();
  return (await Promise.all(answers)).map(({ status }) => status);
}

describe('a second step', () => {
  it('ends all other sessions when it is switched on or off, and makes no session younger', async () => {
    const [here, there] = [await byLink('iris@stad.example'), await byLink('iris@stad.example')];
    await age('10 minutes');
    const [start, secret] = [await startOf(here), await secretOf(here)];
    await here.post('/two-factor/verify-totp', { code: codeOf(secret) });
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect(await startOf(here)).toBe(start);
    const next = await byLink('iris@stad.example');
    await next.post('/two-factor/verify-totp', { code: codeOf(secret, Date.now() + 30_000) });
    expect(await isIn(next)).toBe(true);
    const both = await Promise.all([1, 2].map(() => here.post('/two-factor/disable', {})));
    expect(both.map(({ status }) => status)).toContain(200);
    expect(await isIn(next)).toBe(false);
    const { rows } = await running.service.identity.auth.options.database.query(
      `select s."createdAt" as start from session s join "user" u on u.id = s."userId"
       where u.email = 'iris@stad.example' and s."expiresAt" > now()`,
    );
    expect(rows).toEqual([{ start: new Date(String(start)) }]);
  });

  it('is not switched off where there is none, nor on by a session from before', async () => {
    const browser = await byLink('joke@stad.example');
    const { token } = browser;
    expect(await browser.post('/two-factor/disable', {})).toMatchObject({
      ...{ status: 400, body: { code: 'TWO_FACTOR_NOT_ENABLED' } },
    });
    expect(browser.token).toBe(token);
    const secret = await secretOf(browser);
    await age('16 minutes');
    expect(await browser.post('/two-factor/verify-totp', { code: codeOf(secret) })).toMatchObject(stale);
    expect(await browser.post('/two-factor/disable', {})).toMatchObject(stale);
  });

  it('is asked of who signs in anew where they are still signed in, and can be switched off then', async () => {
    const browser = await byLink('noor@stad.example');
    const secret = await secretOf(browser);
    await browser.post('/two-factor/verify-totp', { code: codeOf(secret) });
    await age('16 minutes');
    expect(await browser.post('/two-factor/disable', {})).toMatchObject(stale);
    await signInByLink(post, 'noor@stad.example', browser);
    const code = codeOf(secret, Date.now() + 30_000);
    expect(await browser.post('/two-factor/verify-totp', { code })).toMatchObject({ status: 200 });
    expect(await browser.post('/two-factor/disable', {})).toMatchObject({ status: 200 });
    expect(await isIn(browser)).toBe(true);
  });

  it('is not taken any more of who began before another password was chosen, or the other sessions were ended', async () => {
    const here = await byLink('lies@stad.example');
    const secret = await secretOf(here);
    await here.post('/two-factor/verify-totp', { code: codeOf(secret) });
    await here.post('/password/choose', { password });
    const code = codeOf(secret, Date.now() + 30_000);
    const begun = await withPassword('lies@stad.example');
    expect(begun.body).toMatchObject({ twoFactorRedirect: true });
    await here.post('/password/choose', { password: 'yet another one' });
    expect(await begun.browser.post('/two-factor/verify-totp', { code })).toMatchObject({ status: 401 });
    const anew = await withPassword('lies@stad.example', 'yet another one');
    await here.post('/sessions/end-others', {});
    expect(await anew.browser.post('/two-factor/verify-totp', { code })).toMatchObject({ status: 401 });
    expect([await isIn(here), await isIn(begun.browser), await isIn(anew.browser)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is asked also of who is on the way in while it is switched on', async () => {
    const here = await byLink('teun@stad.example');
    await here.post('/password/choose', { password });
    const { body } = await here.post('/two-factor/enable', { password });
    const secret = new URL(String(body.totpURI)).searchParams.get('secret') ?? '';
    const owner = identityPool(databaseUrl, 'owner');
    const on = `update "user" set "twoFactorEnabled" = true where id = new."userId";
      update "twoFactor" set verified = true where "userId" = new."userId"; return new;`;
    await owner.query(
      `create function meanwhile() returns trigger language plpgsql as $$ begin ${on} end $$`,
    );
    await owner.query(
      'create trigger meanwhile before insert on session for each row execute function meanwhile()',
    );
    const off = `update "user" set "twoFactorEnabled" = false where email = 'teun@stad.example'`;
    const byPassword = (await withPassword('teun@stad.example')).browser;
    await owner.query(off);
    const byMail = await byLink('teun@stad.example');
    await owner.query('drop trigger meanwhile on session');
    await owner.end();
    expect([byPassword.token, byMail.token]).toEqual([null, null]);
    await byMail.post('/two-factor/verify-totp', { code: codeOf(secret) });
    expect([await isIn(byPassword), await isIn(byMail)]).toEqual([false, true]);
  });

  it('is set up by nobody who only knows a password: its person would be kept out', async () => {
    const here = await byLink('gerrit@stad.example');
    await here.post('/password/choose', { password });
    const other = (await withPassword('gerrit@stad.example')).browser;
    expect(await other.post('/two-factor/enable', { password })).toMatchObject({
      ...{ status: 403, body: { code: 'SESSION_NOT_PROVEN' } },
    });
    for (const step of ['get-totp-uri', 'generate-backup-codes'])
      expect((await here.post(`/two-factor/${step}`, { password })).status).toBe(404); // no page asks for codes
    expect(await here.post('/two-factor/enable', { password })).toMatchObject({ status: 200 });
  });

  it('is switched on with the secret of its code, whatever another session asks for at that moment', async () => {
    const [here, there] = [await byLink('rik@stad.example'), await byLink('rik@stad.example')];
    const secret = await secretOf(here);
    const confirm = (later: number) => () =>
      here.post('/two-factor/verify-totp', { code: codeOf(secret, Date.now() + later) });
    const ofRik = `where "userId" = (select id from "user" where email = 'rik@stad.example')`;
    const another = `update "twoFactor" set secret = secret || '0' ${ofRik}`;
    expect(await during(another, [confirm(0)])).toEqual([409]);
    expect([await isIn(there), (await byLink('rik@stad.example')).token]).toEqual([true, expect.any(String)]);
    await during(`update "twoFactor" set secret = left(secret, -1) ${ofRik}`, []);
    const held = `select from "twoFactor" ${ofRik} for update`;
    const asking = () => there.post('/two-factor/enable', {});
    expect(await during(held, [confirm(30_000), asking])).toEqual([200, 200]);
    const next = await byLink('rik@stad.example');
    await next.post('/two-factor/verify-totp', { code: codeOf(secret, Date.now() - 30_000) });
    expect([await isIn(here), await isIn(there), await isIn(next)]).toEqual([true, false, true]);
  });

  it('has one secret, also of two that are asked for at the same moment', async () => {
    const browser = await byLink('saar@stad.example');
    const asking = () => browser.post('/two-factor/enable', {});
    const both = await during('lock table "twoFactor" in share mode', [asking, asking]);
    expect(both.toSorted()).toEqual([200, 409]);
  });

  it.each([
    ['/sessions/end-others', {}],
    ['/password/choose', { password }],
  ])('is switched on, and off, wholly or not at all when another session is at %s', async (path, body) => {
    const [who, offset] = [`kees-${path.length}@stad.example`, 30_000];
    const held = `select from "user" where email = '${who}' for update`;
    let [here, there] = [await byLink(who), await byLink(who)];
    const secret = await secretOf(here);
    const [confirm, end] = [
      (later: number) => () =>
        here.post('/two-factor/verify-totp', { code: codeOf(secret, Date.now() + later) }),
      () => there.post(path, body),
    ];
    expect(await during(held, [end, confirm(0)])).toEqual([200, 401]);
    expect([await isIn(here), await isIn(there)]).toEqual([false, true]);
    here = await byLink(who); // asks for no code
    expect(await during(held, [confirm(offset), end])).toEqual([200, 401]);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    there = await byLink(who);
    await there.post('/two-factor/verify-totp', { code: codeOf(secret, Date.now() - offset) });
    const disable = () => here.post('/two-factor/disable', { password });
    expect(await during(held, [end, disable])).toEqual([200, 401]);
    expect([(await byLink(who)).token, await isIn(there)]).toEqual([null, true]);
  });
});

describe('a session', () => {
  it('comes from signing in only, and none lasts longer than others', async () => {
    const browser = await byLink('lars@stad.example');
    for (const [path, more] of [
      ['/passkey/verify-registration', { createSession: true }],
      ['/sign-in/email', { email: 'lars@stad.example', password, rememberMe: false }],
    ] as const)
      expect((await browser.post(path, { ...more, response: { id: 'x' } })).status, path).toBe(400);
  });

  it('is ended elsewhere only by who signed in within the past quarter of an hour', async () => {
    const [here, there] = [await byLink('ward@stad.example'), await byLink('ward@stad.example')];
    await age('16 minutes');
    const anew = await byLink('ward@stad.example');
    for (const [path, body] of [
      ['/sessions/end-others', {}],
      ['/revoke-session', { token: anew.token?.split('.')[0] }],
    ] as const)
      expect(await there.post(path, body), path).toMatchObject(stale);
    expect(await isIn(anew)).toBe(true);
    await anew.post('/sessions/end-others', {});
    expect([await isIn(here), await isIn(there), await isIn(anew)]).toEqual([false, false, true]);
  });

  it('is not ended again and again by who knows a password: who comes by a letter ends theirs', async () => {
    const who = 'fenna@stad.example';
    await (await byLink(who)).post('/password/choose', { password });
    const other = (await withPassword(who)).browser;
    const ended: boolean[] = [];
    for (let count = 0; count < 7; count++) {
      const here = await byLink(who);
      const ways = [
        () => other.post('/sessions/end-others', {}),
        () => other.post('/password/choose', { password }),
        () => other.post('/revoke-session', { token: here.token?.split('.')[0] }),
      ];
      await ways[count % 3]?.();
      ended.push(!(await isIn(here)));
    }
    expect(ended).toEqual([true, true, true, true, true, false, false]);
    expect(await other.post('/sessions/end-others', {})).toMatchObject({ status: 429 });
    const here = await byLink(who);
    expect(await here.post('/password/choose', { password: 'yet another one' })).toMatchObject({
      status: 200,
    });
    expect([await isIn(here), await isIn(other)]).toEqual([true, false]);
  });

  it('has endings of its own where it began by a letter or a code, and shares them else', async () => {
    const who = 'sjoerd@stad.example';
    const here = await byLink(who);
    await here.post('/password/choose', { password });
    const secret = await secretOf(here, { password });
    const byPassword = (await withPassword(who)).browser;
    await here.post('/two-factor/verify-totp', { code: codeOf(secret) });
    const byCode = (await withPassword(who)).browser;
    await byCode.post('/two-factor/verify-totp', { code: codeOf(secret, Date.now() + 30_000) });
    const { rows } = await running.service.identity.auth.options.database.query(
      `select proven from session s join "user" u on u.id = s."userId" where u.email = $1`,
      [who],
    );
    expect(rows).toEqual([{ proven: true }, { proven: true }]);
    expect(await isIn(byPassword)).toBe(false);
  });

  it('stays alone when its person ends in one step all by which another could come in', async () => {
    const who = 'gijs@stad.example';
    const here = await byLink(who);
    await here.post('/password/choose', { password });
    const other = (await withPassword(who)).browser;
    const owner = identityPool(databaseUrl, 'owner');
    await owner.query(
      `insert into passkey (id, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp", "createdAt")
       select 'of gijs', 'x', id, 'of gijs', 0, 'singleDevice', false, now() from "user" where email = $1`,
      [who],
    );
    const asked = '{ accessTokens { id } }';
    const key = `mutation { makeAccessToken(name: "x", days: 2) { token } }`;
    const { makeAccessToken } = await personWith(running, other.token).ask(key);
    await age('16 minutes');
    expect(await here.post('/ways-in/close', {})).toMatchObject(stale);
    await age('-16 minutes');
    expect(await here.post('/ways-in/close', {})).toMatchObject({ status: 200 });
    expect([await isIn(here), await isIn(other), (await withPassword(who)).status]).toEqual([
      true,
      false,
      401,
    ]);
    expect((await personWith(running, makeAccessToken.token).ask('{ me { id } }')).me).toBeNull();
    expect((await personWith(running, here.token).ask(asked)).accessTokens).toEqual([]);
    expect((await owner.query(`select from passkey where id = 'of gijs'`)).rowCount).toBe(0);
    await owner.end();
  });

  it.each([
    ['/sessions/end-others', {}],
    ['/password/choose', { password: 'yet another one' }],
    ['/ways-in/close', {}],
  ])('is another one after %s, no younger, so that a copy of its cookie is over', async (path, body) => {
    const here = await byLink(`lot-${path.length}@stad.example`);
    const copy = new Browser(running.url).keep(here.token);
    await age('10 minutes');
    const start = await startOf(copy);
    expect(await here.post(path, body)).toMatchObject({ status: 200 });
    expect([await isIn(copy), await isIn(here), await startOf(here)]).toEqual([false, true, start]);
    expect(await here.post('/two-factor/enable', 'password' in body ? body : {})).toMatchObject({
      status: 200,
    });
    await age('6 minutes');
    expect(await here.post(path, body)).toMatchObject(stale);
  });

  it('is not begun by who asked for it while all other ways were being ended', async () => {
    const who = 'tobias@stad.example';
    const here = await byLink(who);
    await here.post('/password/choose', { password });
    const owner = identityPool(databaseUrl, 'owner');
    await owner.query(
      `insert into passkey (id, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp", "createdAt")
       select 'of tobias', 'x', id, 'of tobias', 0, 'singleDevice', false, now() from "user" where email = $1`,
      [who],
    );
    await owner.end();
    const late = new Browser(running.url);
    const held = `select from passkey where id = 'of tobias' for update`; // closing waits for it
    await during(held, [
      () => here.post('/ways-in/close', {}),
      () => late.post('/sign-in/email', { email: who, password }),
    ]);
    expect([await isIn(here), late.token !== null && (await isIn(late))]).toEqual([true, false]);
  });

  it('is listed and ended elsewhere with all others, however many there are', async () => {
    const here = await byLink('vera@stad.example');
    const owner = identityPool(databaseUrl, 'owner');
    await owner.query(
      `insert into session (id, token, "userId", "expiresAt", "createdAt", "updatedAt")
       select 'of vera ' || n, 'of vera ' || n, id, now() + interval '1 hour', now(), now()
       from "user", generate_series(1, 1100) n where email = 'vera@stad.example'`,
    );
    const { body } = await here.get('/list-sessions');
    expect(body).toHaveLength(1_000);
    expect(await here.post('/sessions/end-others', {})).toMatchObject({ status: 200 });
    const { rowCount } = await owner.query(`select from session where id like 'of vera %'`);
    await owner.end();
    expect([rowCount, await isIn(here)]).toEqual([0, true]);
  });

  it.each([
    ['/sessions/end-others', {}],
    ['/password/choose', { password: 'yet another one' }],
  ])('is not begun by who was on the way in at %s', async (path, body) => {
    const here = await byLink('stan@stad.example');
    await here.post('/password/choose', { password });
    const owner = identityPool(databaseUrl, 'owner');
    await owner.query(`create function halt() returns trigger language plpgsql as $$
      begin if new.proven is not true then perform pg_advisory_xact_lock(7); end if; return new; end $$`);
    await owner.query('create trigger halt before insert on session for each row execute function halt()');
    const ending = async () => expect(await here.post(path, body)).toMatchObject({ status: 200 });
    const late = await during(
      'select pg_advisory_xact_lock(7)',
      [() => withPassword('stan@stad.example')],
      ending,
    );
    await owner.query('drop function halt cascade');
    await owner.end();
    const given = 'password' in body ? body.password : password;
    const next = await withPassword('stan@stad.example', given);
    expect([late, await isIn(here), await isIn(next.browser)]).toEqual([[401], true, true]);
  });

  it('can be seen a day later, and lasts seven days however busy it is', async () => {
    const browser = await byLink('dirk@stad.example');
    await age('6 days 23 hours');
    await browser.get('/get-session');
    expect(await browser.get('/list-sessions')).toMatchObject({ status: 200 });
    await age('1 hour');
    const ended = `update identity.session set "expiresAt" = "expiresAt" - interval '1 hour'`;
    await running.service.database.em.fork().execute(ended);
    expect(await browser.get('/list-sessions')).toMatchObject({ status: 401 });
  });
});

it('a body that is nested thousands deep is refused', async () => {
  const body = `{"email":${'['.repeat(15_000)}${']'.repeat(15_000)}}`;
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${running.url}/auth/sign-in/magic-link`, { method: 'POST', headers, body });
  expect([answer.status, await answer.json()]).toEqual([400, { code: 'TOO_DEEP' }]);
});

it('a body that is no object is refused, and a code that is no text', async () => {
  const browser = await byLink('wim@stad.example');
  for (const path of ['/sign-in/social', '/update-user', '/two-factor/verify-totp'])
    for (const body of ['idToken', 5, true, [], null])
      expect(await browser.post(path, body as object), path).toEqual({
        status: 400,
        body: { code: 'NO_OBJECT' },
      });
  for (const code of [{ toString: 1 }, 123456, null])
    expect((await browser.post('/two-factor/verify-totp', { code })).status).toBe(400);
});
