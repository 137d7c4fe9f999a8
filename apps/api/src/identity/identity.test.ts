import { randomUUID } from 'node:crypto';
import { authenticator, codeOf, linkIn, openPostOffice, type PostOffice } from '@samenspel/local-servers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { personWith, signIn, stranger } from '../testing/asking.ts';
import { atOnce } from '../testing/at-once.ts';
import { Browser } from '../testing/browser.ts';
import { byLink as signInByLink } from '../testing/by-link.ts';
import { freshDatabase, startService } from '../testing/running.ts';
import { forgetAccount } from './forget-account.ts';

let running: Running;
let post: PostOffice;
let databaseUrl: string;
const from = 'Samenspel <samenspel@samenspel.example>';
const identity = { passwords: false, signUp: 'open', oidc: null } as const;

beforeAll(async () => {
  [post, databaseUrl] = [await openPostOffice(), await freshDatabase()];
  running = await startService({
    databaseUrl,
    demo: false,
    identity,
    mail: { smtpUrl: post.url, outbox: null, from },
  });
});
afterAll(async () => {
  await running.stop();
  await post.stop();
});

const me = '{ me { id name } }';
const whoIs = async (browser: Browser, at = running) => (await personWith(at, browser.token).ask(me)).me;

const byLink = (email: string, browser = new Browser(running.url)) => signInByLink(post, email, browser);

/** An address of so many characters. */
const addressOf = (length: number): string =>
  `${'a'.repeat(length - 191)}@${['b', 'c', 'd'].map((letter) => letter.repeat(60)).join('.')}.example`;

describe('a link by mail', () => {
  it('signs in who reads the mail, in their language', async () => {
    const browser = new Browser(running.url);
    await browser.post('/sign-in/magic-link', { email: 'anne@stad.example', metadata: { language: 'en' } });
    const letter = await post.letterTo('anne@stad.example');
    expect(letter.subject).toBe('Sign in to Samenspel');
    expect(linkIn(letter).href).toMatch(/^http:\/\/localhost:3000\/sign-in\/link\?token=/);
    expect(await whoIs(browser)).toBeNull();
    await browser.get(`/magic-link/verify?token=${linkIn(letter).searchParams.get('token')}`);
    expect(await whoIs(browser)).not.toBeNull();
  });

  it('works once, and leads to the same account every time', async () => {
    const browser = new Browser(running.url);
    await browser.post('/sign-in/magic-link', { email: 'bo@stad.example' });
    const path = `/magic-link/verify?token=${linkIn(await post.letterTo('bo@stad.example')).searchParams.get('token')}`;
    await browser.get(path);
    const again = new Browser(running.url);
    await again.get(path);
    expect(await whoIs(again)).toBeNull();
    expect(await whoIs(await byLink('bo@stad.example'))).toEqual(await whoIs(browser));
  });

  it('leads to an account whose name is one line, whatever was sent as a name', async () => {
    const browser = await byLink('bea@stad.example');
    const name = `Bea\r\nhttps://elsewhere.example${'a'.repeat(20_000)}`;
    expect(await browser.post('/update-user', { name })).toMatchObject({ status: 200 });
    expect(await whoIs(browser)).toMatchObject({ name: expect.stringMatching(/^Bea https:.{1,95}$/) });
    expect(await browser.post('/update-user', { name: '\u200b' })).toMatchObject({ status: 400 });
    expect(await whoIs(browser)).toMatchObject({ name: expect.stringMatching(/^Bea/) });
    for (const body of [{ name: 'Bea', image: 'x' }, { name: null }, { name: { a: 1 } }, { name: 'a\0b' }])
      expect(await browser.post('/update-user', body)).toMatchObject({ status: 400 });
  });

  it('is asked for an address that mail can have, and says nothing else of whoever reads it', async () => {
    const browser = new Browser(running.url);
    const email = 'bram@stad.example';
    const sent = [
      { name: 'Mallory' },
      { callbackURL: '/settings' },
      { metadata: { language: 'nl', name: 'Mallory' } },
    ];
    for (const more of sent)
      expect(await browser.post('/sign-in/magic-link', { email, ...more })).toMatchObject({
        ...{ status: 400, body: { code: 'ADDRESS_ONLY' } },
      });
    expect(await browser.post('/sign-in/magic-link', { email: addressOf(255) })).toMatchObject({
      ...{ status: 400, body: { code: 'ADDRESS_UNUSABLE' } },
    });
    expect(await whoIs(await byLink(email))).toMatchObject({ name: 'Iemand' });
  });

  it('leads two who use one each at the same moment to one new account', async () => {
    const tokens: (string | null)[] = [];
    for (let count = 0; count < 3; count++) {
      await new Browser(running.url).post('/sign-in/magic-link', { email: 'twee@stad.example' });
      tokens.push(linkIn(await post.letterTo('twee@stad.example')).searchParams.get('token'));
    }
    const browsers = tokens.map(() => new Browser(running.url));
    await atOnce(
      running,
      'twee@stad.example',
      browsers.map((browser, index) => () => browser.get(`/magic-link/verify?token=${tokens[index]}`)),
    );
    const people = await Promise.all(browsers.map((browser) => whoIs(browser)));
    expect(people[0]).not.toBeNull();
    expect(people).toEqual([people[0], people[0], people[0]]);
  });

  it('works a quarter of an hour', async () => {
    const browser = new Browser(running.url);
    await browser.post('/sign-in/magic-link', { email: 'cas@stad.example' });
    const token = linkIn(await post.letterTo('cas@stad.example')).searchParams.get('token');
    const em = running.service.database.em.fork();
    const [row] = await em.execute<{ minutes: number }[]>(
      `select round(extract(epoch from max("expiresAt") - now()) / 60)::int as minutes from identity.verification`,
    );
    expect(row?.minutes).toBe(15);
    await em.execute(`update identity.verification set "expiresAt" = now() - interval '1 second'`);
    await browser.get(`/magic-link/verify?token=${token}`);
    expect(await whoIs(browser)).toBeNull();
  });

  it('is kept as a hash only', async () => {
    await new Browser(running.url).post('/sign-in/magic-link', { email: 'dirk@stad.example' });
    const token = linkIn(await post.letterTo('dirk@stad.example')).searchParams.get('token') ?? '';
    const rows = await running.service.database.em.fork().execute('select * from identity.verification');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is sent to nobody more often than five times while one works, however the address is written', async () => {
    const browser = new Browser(running.url);
    for (let count = 0; count < 8; count++)
      expect(
        await browser.post('/sign-in/magic-link', {
          email: count < 4 ? 'eva@stad.example' : 'Eva@Stad.example',
        }),
      ).toMatchObject({ status: 200 });
    for (let count = 0; count < 5; count++) await post.letterTo('eva@stad.example');
    await byLink('farid@stad.example');
    expect(post.letters).toHaveLength(0);
  });

  it('is sent a sixth time to who used the ones before', async () => {
    for (let count = 0; count < 6; count++)
      expect(await whoIs(await byLink('gijs@stad.example'))).not.toBeNull();
  });

  it('is sent to a mailbox not much more often by what stands behind a plus, which keeps who has an account, and the address itself, from none', async () => {
    const browser = new Browser(running.url);
    await byLink('tess+home@stad.example');
    for (let n = 0; n < 25; n++)
      await browser.post('/sign-in/magic-link', { email: `tess+${n}@stad.example` });
    for (const own of ['tess@stad.example', 'tess+home@stad.example']) {
      await browser.post('/sign-in/magic-link', { email: own });
      await post.letterTo(own);
    }
    const tagged = post.letters.splice(0).filter(({ to }) => JSON.stringify(to).includes('tess+'));
    expect(tagged.length).toBeGreaterThan(5);
    expect(tagged.length).toBeLessThanOrEqual(15);
  });
});

describe('where only who was invited may begin', () => {
  it('an unknown address gets the same answer and no letter', async () => {
    const closed = await startService({
      databaseUrl,
      demo: false,
      identity: { ...identity, signUp: 'invited' },
      mail: { smtpUrl: post.url, outbox: null, from },
    });
    const browser = new Browser(closed.url);
    const known = await browser.post('/sign-in/magic-link', { email: 'anne@stad.example' });
    const unknown = await browser.post('/sign-in/magic-link', { email: 'stranger@elsewhere.example' });
    expect(await browser.post('/sign-in/magic-link', { email: addressOf(254) })).toEqual(known);
    await post.letterTo('anne@stad.example');
    await closed.stop();
    expect(unknown).toEqual(known);
    expect(post.letters).toHaveLength(0);
  });
});

/** The status when the session stands in the header for keys instead of in a cookie. */
const asBearer = async ({ token }: Browser, path: string): Promise<number> => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return (await fetch(`${running.url}/auth${path}`, { method: 'POST', headers, body: '{}' })).status;
};

/** What the app shows half a minute later, which is believed already. */
const nextCodeOf = (secret: string) => codeOf(secret, Date.now() + 30_000);

describe('a second factor', () => {
  it('is asked for after a link, once somebody set it up', async () => {
    const browser = await byLink('gerda@stad.example');
    const { body } = await browser.post('/two-factor/enable', {});
    const secret = new URL(String(body.totpURI)).searchParams.get('secret') ?? '';
    expect(await browser.post('/two-factor/verify-totp', { code: '000000' })).toMatchObject({ status: 401 });
    expect(await browser.post('/two-factor/verify-totp', { code: codeOf(secret) })).toMatchObject({
      status: 200,
    });

    const next = await byLink('gerda@stad.example');
    expect(await whoIs(next)).toBeNull();
    const code = nextCodeOf(secret);
    const trusting = await next.post('/two-factor/verify-totp', { code, trustDevice: true });
    expect(trusting).toMatchObject({ status: 400, body: { code: 'TRUST_NO_DEVICE' } });
    expect(await next.post('/two-factor/verify-totp', { code })).toMatchObject({ status: 200 });
    expect(await whoIs(next)).toEqual(await whoIs(browser));
  });

  it('takes a code once, also when it is used twice at the same time', async () => {
    const browser = await byLink('joke@stad.example');
    const { body } = await browser.post('/two-factor/enable', {});
    const secret = new URL(String(body.totpURI)).searchParams.get('secret') ?? '';
    const used = codeOf(secret);
    await browser.post('/two-factor/verify-totp', { code: used });
    const both = [await byLink('joke@stad.example'), await byLink('joke@stad.example')];
    expect(await both[0]?.post('/two-factor/verify-totp', { code: used })).toMatchObject({
      ...{ status: 401, body: { code: 'INVALID_CODE' } },
    });
    const code = nextCodeOf(secret);
    const answers = await Promise.all(both.map((one) => one.post('/two-factor/verify-totp', { code })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401]);
  });

  it('takes a code, a spare one too, with blanks in it, and as the same code', async () => {
    const browser = await byLink('jet@stad.example');
    const { body } = await browser.post('/two-factor/enable', {});
    const secret = new URL(String(body.totpURI)).searchParams.get('secret') ?? '';
    const [spare] = body.backupCodes as string[];
    const first = codeOf(secret);
    const asShown = `${first.slice(0, 3)} ${first.slice(3)}`;
    expect((await browser.post('/two-factor/verify-totp', { code: asShown })).status).toBe(200);
    const next = await byLink('jet@stad.example');
    const code = nextCodeOf(secret);
    expect((await next.post('/two-factor/verify-totp', { code: `\u00a0${code}\n` })).status).toBe(200);
    const another = await byLink('jet@stad.example');
    expect(await another.post('/two-factor/verify-totp', { code: ` ${code}` })).toMatchObject({
      ...{ status: 401, body: { code: 'INVALID_CODE' } },
    });
    expect((await another.post('/two-factor/verify-backup-code', { code: ` ${spare} ` })).status).toBe(200);
    expect(await whoIs(another)).toEqual(await whoIs(next));
  });

  it('is not undone by a session that is older than a quarter of an hour', async () => {
    const browser = await byLink('ilse@stad.example');
    const { body } = await browser.post('/two-factor/enable', {});
    const secret = new URL(String(body.totpURI)).searchParams.get('secret') ?? '';
    await browser.post('/two-factor/verify-totp', { code: codeOf(secret) });
    const em = running.service.database.em.fork();
    await em.execute(`update identity.session set "createdAt" = now() - interval '16 minutes'`);
    for (const path of ['disable', 'enable'])
      expect(await browser.post(`/two-factor/${path}`, {}), path).toMatchObject({ status: 403 });
    expect(await asBearer(browser, '/two-factor/disable')).toBe(401);
    await em.execute('update identity.session set "createdAt" = now()');
    expect((await browser.post('/two-factor/disable', {})).status).toBe(200);
  });

  it('looks at ten wrong codes of an account, also when they come at once in many sign-ins', async () => {
    const browser = await byLink('hilde@stad.example');
    const { body } = await browser.post('/two-factor/enable', {});
    const secret = new URL(String(body.totpURI)).searchParams.get('secret') ?? '';
    await browser.post('/two-factor/verify-totp', { code: codeOf(secret) });
    const ways = [];
    for (let n = 0; n < 12; n++) ways.push(await byLink('hilde@stad.example'));
    const wrong = ways.map((way, n) => way.post('/two-factor/verify-totp', { code: `0000${10 + n}` }));
    const statuses = (await Promise.all(wrong)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });

  it('looks at ten wrong codes of who is signed in, too, and lets the others in meanwhile', async () => {
    const browser = await byLink('hugo@stad.example');
    const { body } = await browser.post('/two-factor/enable', {});
    const secret = new URL(String(body.totpURI)).searchParams.get('secret') ?? '';
    await browser.post('/two-factor/verify-totp', { code: codeOf(secret) });
    for (let n = 0; n < 10; n++)
      expect((await browser.post('/two-factor/verify-totp', { code: `0000${10 + n}` })).status).toBe(401);
    expect((await browser.post('/two-factor/verify-totp', { code: '000099' })).status).toBe(429);
    const next = await byLink('hugo@stad.example');
    expect((await next.post('/two-factor/verify-totp', { code: '000088' })).status).toBe(401);
  });

  it('gives up after five wrong codes', async () => {
    const browser = await byLink('hans@stad.example');
    const { body } = await browser.post('/two-factor/enable', {});
    const secret = new URL(String(body.totpURI)).searchParams.get('secret') ?? '';
    await browser.post('/two-factor/verify-totp', { code: codeOf(secret) });
    const next = await byLink('hans@stad.example');
    for (let count = 0; count < 5; count++)
      await next.post('/two-factor/verify-totp', { code: `00000${count}` });
    expect(
      (await next.post('/two-factor/verify-totp', { code: nextCodeOf(secret) })).status,
    ).toBeGreaterThanOrEqual(400);
    expect(await whoIs(next)).toBeNull();
  });
});

describe('sessions', () => {
  it('end when somebody signs in in the same browser, also when the second step is still to come', async () => {
    const browser = await byLink('els@stad.example');
    const before = new Browser(running.url).keep(browser.token);
    expect(await whoIs(before)).not.toBeNull();
    await byLink('rik@stad.example', browser);
    expect([await whoIs(before), await whoIs(browser)]).toEqual([null, expect.anything()]);

    const { body } = await browser.post('/two-factor/enable', {});
    const secret = new URL(String(body.totpURI)).searchParams.get('secret') ?? '';
    await browser.post('/two-factor/verify-totp', { code: codeOf(secret) });
    const own = new Browser(running.url).keep(browser.token);
    await byLink('rik@stad.example', browser);
    expect([browser.token, await whoIs(own)]).toEqual([null, null]);
  });

  it('can be seen and ended by their person, also from elsewhere', async () => {
    const [here, there] = [await byLink('iris@stad.example'), await byLink('iris@stad.example')];
    const { body } = await here.get('/list-sessions');
    expect(body).toHaveLength(2);
    await here.post('/sessions/end-others', {});
    expect(await whoIs(there)).toBeNull();
    expect(await whoIs(here)).not.toBeNull();
  });
});

describe('a copy of the database', () => {
  it('holds no name or address in the log, nor an address of the network', async () => {
    await byLink('jan@stad.example');
    const em = running.service.database.em.fork();
    expect(JSON.stringify(await em.execute('select * from event'))).not.toContain('stad.example');
    const sessions = await em.execute<{ ipAddress: string | null }[]>(
      'select "ipAddress" from identity.session',
    );
    expect(sessions.every(({ ipAddress }) => !ipAddress)).toBe(true);
  });

  it('another process believes the same session', async () => {
    const browser = await byLink('kim@stad.example');
    const other = await startService({ databaseUrl, demo: false, identity });
    expect(await whoIs(browser, other)).toEqual(await whoIs(browser));
    await other.stop();
  });
});

describe('strangers', () => {
  it('stay nobody', async () => {
    expect((await stranger(running).ask(me)).me).toBeNull();
    await expect(signIn(running, 'gids')).rejects.toThrow('NOT_ALLOWED');
  });
});

describe('erasing somebody', () => {
  it('takes away all by which they could sign in', async () => {
    const browser = await byLink('lars@stad.example');
    const { id } = await whoIs(browser);
    const em = running.service.database.em.fork();
    await new Browser(running.url).post('/sign-in/magic-link', { email: 'lars@stad.example' });
    await post.letterTo('lars@stad.example');
    await em.transactional((tx) => forgetAccount(tx, id));
    expect(await whoIs(browser)).toBeNull();
    const tables = await em.execute<{ name: string }[]>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'identity'`,
    );
    for (const { name } of tables)
      expect(JSON.stringify(await em.execute(`select * from ${name}`))).not.toMatch(new RegExp(`lars|${id}`));
  });
});

describe('passwords', () => {
  it('are not there unless the operator switched them on', async () => {
    const browser = await byLink('mees@stad.example');
    expect((await browser.post('/password/choose', { password: 'a long enough one' })).status).toBe(404);
    const signingIn = { email: 'mees@stad.example', password: 'a long enough one' };
    expect((await new Browser(running.url).post('/sign-in/email', signingIn)).status).toBe(400);
  });

  it('are chosen by who signed in by link, also anew, and end the other sessions', async () => {
    const allowed = await startService({
      databaseUrl,
      demo: false,
      identity: { ...identity, passwords: true },
      mail: { smtpUrl: post.url, outbox: null, from },
    });
    const [here, there] = [
      await byLink('noa@stad.example', new Browser(allowed.url)),
      await byLink('noa@stad.example'),
    ];
    expect((await here.post('/password/choose', { password: 'too short' })).status).toBe(400);
    for (const password of ['a long enough one', 'another long one']) {
      expect((await here.post('/password/choose', { password })).status).toBe(200);
      const browser = new Browser(allowed.url);
      expect((await browser.post('/sign-in/email', { email: 'noa@stad.example', password })).status).toBe(
        200,
      );
      expect(await whoIs(browser, allowed)).toEqual(await whoIs(here, allowed));
    }
    expect(await whoIs(there)).toBeNull();
    const wrong = { email: 'noa@stad.example', password: 'a long enough one' };
    expect((await new Browser(allowed.url).post('/sign-in/email', wrong)).status).toBe(401);
    const rows = await allowed.service.database.em.fork().execute('select password from identity.account');
    expect(JSON.stringify(rows)).not.toContain('long');
    await allowed.stop();
  });
});

describe('a passkey', () => {
  const adding = '/passkey/generate-register-options?name=phone';

  it('signs in only with a finger, face or PIN, since it stands for two factors', async () => {
    const browser = await byLink('kees@stad.example');
    const device = authenticator('http://localhost:3000');
    const add = async (isVerified: boolean) => {
      const { challenge } = (await browser.get(adding)).body;
      const response = device.register(String(challenge), { isVerified });
      return (await browser.post('/passkey/verify-registration', { response, name: 'phone' })).status;
    };
    expect([await add(false), await add(true)]).toEqual([401, 200]);
    const next = new Browser(running.url);
    const enter = async (isVerified: boolean) => {
      const { challenge } = (await next.get('/passkey/generate-authenticate-options')).body;
      const response = device.signIn(String(challenge), { isVerified });
      return (await next.post('/passkey/verify-authentication', { response })).status;
    };
    expect(await enter(false)).toBe(401);
    expect(await whoIs(next)).toBeNull();
    expect(await enter(true)).toBe(200);
    expect(await whoIs(next)).toEqual(await whoIs(browser));
  });

  it('that was copied is let in once of all that come at the same instant', async () => {
    const browser = await byLink('copied@stad.example');
    const device = authenticator('http://localhost:3000');
    const { challenge } = (await browser.get(adding)).body;
    const response = device.register(String(challenge), { isVerified: true, count: 1 });
    await browser.post('/passkey/verify-registration', { response, name: 'phone' });
    const enter = async (count: number) => {
      const copy = new Browser(running.url);
      const asked = (await copy.get('/passkey/generate-authenticate-options')).body;
      const shown = device.signIn(String(asked.challenge), { isVerified: true, count });
      return async () => (await copy.post('/passkey/verify-authentication', { response: shown })).status;
    };
    const copies = await Promise.all(Array.from({ length: 4 }, () => enter(2)));
    const statuses = await Promise.all(copies.map((come) => come()));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(await (await enter(3))()).toBe(200);
  });

  it('that was made for one of the fictional people opens nothing once the demo is off', async () => {
    const demo = await startService({ databaseUrl, demo: true, identity });
    const guide = new Browser(demo.url).keep((await signIn(demo, 'gids')).token);
    const device = authenticator('http://localhost:3000');
    const { challenge } = (await guide.get(adding)).body;
    const response = device.register(String(challenge), { isVerified: true });
    expect((await guide.post('/passkey/verify-registration', { response, name: 'phone' })).status).toBe(200);
    const enter = async ({ url }: Running) => {
      const browser = new Browser(url);
      const asked = (await browser.get('/passkey/generate-authenticate-options')).body;
      const shown = device.signIn(String(asked.challenge), { isVerified: true });
      return (await browser.post('/passkey/verify-authentication', { response: shown })).status;
    };
    expect([await enter(demo), await enter(running)]).toEqual([200, 403]);
    await demo.stop();
  });

  it('of somebody else is refused as one that is not there', async () => {
    const owner = await byLink('passkey-owner@stad.example');
    const device = authenticator('http://localhost:3000');
    const { challenge } = (await owner.get(adding)).body;
    const elsewhere = authenticator('https://elsewhere.example').register(String(challenge), {
      isVerified: true,
    });
    expect(
      await owner.post('/passkey/verify-registration', { response: elsewhere, name: 'x' }),
    ).toMatchObject({
      status: 400,
    });
    expect(JSON.stringify(post.letters)).not.toContain('passkey-owner');
    const again = (await owner.get(adding)).body.challenge;
    const response = device.register(String(again), { isVerified: true });
    const added = (await owner.post('/passkey/verify-registration', { response, name: 'phone' })).body;
    const other = await byLink('passkey-other@stad.example');
    const foreign = await other.post('/passkey/delete-passkey', { id: added.id });
    const absent = await other.post('/passkey/delete-passkey', { id: randomUUID() });
    expect(foreign).toEqual(absent);
    expect(foreign.status).toBe(404);
    expect((await owner.post('/passkey/delete-passkey', { id: added.id })).status).toBe(200);
    for (const change of ['a passkey was made', 'a passkey was removed'])
      expect((await post.noticeTo('passkey-owner@stad.example')).text).toContain(change);
  });

  it('is one of twenty at most, also when several are made at the same moment', async () => {
    const email = 'passkey-many@stad.example';
    const browsers = [await byLink(email), await byLink(email), await byLink(email), await byLink(email)];
    const [browser] = browsers as [Browser, ...Browser[]];
    const begin = async (at: Browser) => {
      const { challenge } = (await at.get(adding)).body;
      const response = authenticator('http://localhost:3000').register(String(challenge), {
        isVerified: true,
      });
      return () => at.post('/passkey/verify-registration', { response, name: 'phone' });
    };
    for (let count = 0; count < 19; count++) expect((await (await begin(browser))()).status).toBe(200);
    const begun = await Promise.all(browsers.map(begin));
    const statuses = (await Promise.all(begun.map((verify) => verify()))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeLessThan(2);
    const list = async () =>
      (await browser.get('/passkey/list-user-passkeys')).body as unknown as { id: string }[];
    if ((await list()).length < 20) await (await begin(browser))();
    expect(await list()).toHaveLength(20);
    expect(await browser.get(adding)).toMatchObject({ status: 400, body: { code: 'TOO_MANY_PASSKEYS' } });
    await browser.post('/passkey/delete-passkey', { id: (await list())[0]?.id });
    expect((await (await begin(browser))()).status).toBe(200);
    for (let count = 0; count < 4; count++) await post.noticeTo(email); // of more of a kind within the hour none is sent
    expect(JSON.stringify(post.letters)).not.toContain(email);
  });

  it('belongs to one account, and has a name of one line', async () => {
    const [owner, other] = [
      await byLink('passkey-first@stad.example'),
      await byLink('passkey-next@stad.example'),
    ];
    const device = authenticator('http://localhost:3000');
    const add = async (browser: Browser, name = 'phone') => {
      const { challenge } = (await browser.get(adding)).body;
      const response = device.register(String(challenge), { isVerified: true });
      return await browser.post('/passkey/verify-registration', { response, name });
    };
    const foreign = await fetch(`${running.url}/auth${adding}`, {
      headers: { cookie: owner.cookie, 'x-samenspel-person': 'somebody else' },
    });
    expect([foreign.status, await foreign.json()]).toMatchObject([409, { code: 'SOMEBODY_ELSE' }]);
    for (const body of [{ response: null }, { response: {} }, { name: 'a\0b', response: { id: 'x' } }])
      expect(await owner.post('/passkey/verify-registration', body)).toMatchObject({ status: 400 });
    expect(await owner.post('/passkey/delete-passkey', { id: '\0' })).toMatchObject({ status: 400 });
    expect(await owner.get('/callback/organisation?code=x&state=%00')).toMatchObject({ status: 400 });
    for (const name of ['x'.repeat(101), 'two\nlines'])
      expect(await add(owner, name)).toMatchObject({ status: 400, body: { code: 'NAME' } });
    expect((await add(owner)).status).toBe(200);
    expect(await add(other)).toMatchObject({ status: 400, body: { code: 'PASSKEY_IS_KNOWN' } });
  });
});
