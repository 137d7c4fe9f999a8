import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  client,
  codeOf,
  type IdentityProvider,
  linkIn,
  openIdentityProvider,
  openPostOffice,
  type PostOffice,
  type Staff,
} from '@samenspel/local-servers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../database/connect.ts';
import { inviteToPlatform } from '../invitation/invite.ts';
import type { Running } from '../main.ts';
import { personWith } from '../testing/asking.ts';
import { Browser } from '../testing/browser.ts';
import { byLink as signInByLink } from '../testing/by-link.ts';
import { logLinesOf } from '../testing/log-lines.ts';
import { startService } from '../testing/running.ts';
import { Visitor } from '../testing/visitor.ts';
import { nameIssuerOfEarlier } from './earlier-subjects.ts';
import { identityPool, migrateIdentity } from './tables.ts';

const portal = 'http://localhost:3000';
/** Anything that a service could say of somebody. */
const staff: Record<string, Record<string, unknown>> = {};
/** What the front leaves out of an answer with tokens. */
let leftOut: string | null = null;
let provider: IdentityProvider;
let front: Server;
let post: PostOffice;
let running: Running;

beforeAll(async () => {
  provider = await openIdentityProvider(staff as Staff, `${portal}/auth/callback/organisation`);
  front = createServer((request, response) => void passOn(request, response));
  await new Promise<void>((ready) => front.listen(0, '127.0.0.1', ready));
  post = await openPostOffice();
  const discoveryUrl = `${address()}/.well-known/openid-configuration`;
  running = await startService({
    portalOrigin: portal,
    demo: false,
    identity: {
      passwords: true,
      signUp: 'open',
      oidc: { ...client, discoveryUrl, name: 'City', groupsClaim: 'groups' },
    },
    mail: { smtpUrl: post.url, outbox: null, from: 'Samenspel <samenspel@samenspel.example>' },
  });
});
afterAll(async () => {
  await running.stop();
  front.closeAllConnections();
  front.close();
  await post.stop();
  await provider.stop();
});

const address = () => `http://127.0.0.1:${(front.address() as AddressInfo).port}`;

/** Stands before the sign-in service where it tells its addresses and gives tokens. */
const passOn: (...[request, response]: Parameters<Parameters<typeof createServer>[1] & object>) => unknown =
  async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = {
      'content-type': request.headers['content-type'] ?? '',
      authorization: request.headers.authorization ?? '',
    };
    const asking = request.method === 'POST' ? { method: 'POST', headers, body: Buffer.concat(chunks) } : {};
    const answer = await fetch(provider.issuer + request.url, asking);
    const told = (await answer.json()) as Record<string, unknown>;
    if (told.token_endpoint) told.token_endpoint = `${address()}/token`;
    if (leftOut) delete told[leftOut];
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(told));
  };

/** Signs in through the organisation; gives who one is then, or the code with which one was sent back. */
async function through(
  login: string,
  visitor = new Visitor({ [portal]: running.url }),
): Promise<{ id: string; name: string } | string | null> {
  const { url } = await visitor.post(`${portal}/auth/sign-in/social`, {
    provider: 'organisation',
    callbackURL: '/',
  });
  const choice = await visitor.follow(url);
  const end = new URL(await visitor.follow(`${choice}?as=${login}`));
  if (visitor.token) return (await personWith(running, visitor.token).ask('{ me { id name } }')).me;
  return end.searchParams.get('error');
}

/** Signs in with a link by mail; gives who that is. */
async function byLink(email: string, browser = new Browser(running.url)): Promise<{ id: string }> {
  await signInByLink(post, email, browser);
  return await whoIs(browser);
}

const whoIs = async ({ token }: { token: string | null }) =>
  (await personWith(running, token).ask('{ me { id } }')).me;

/** Changes something in the account of a visitor. */
async function change(visitor: Visitor, path: string, body: object): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json', origin: portal, cookie: visitor.cookieOf(portal) };
  const asking = { method: 'POST', headers, body: JSON.stringify(body) };
  const answer = await fetch(`${running.url}/auth${path}`, asking);
  expect(answer.status, path).toBe(200);
  for (const set of answer.headers.getSetCookie()) visitor.keep(portal, set);
  return (await answer.json()) as Record<string, unknown>;
}

/** Lets two begin at the same moment: both are about to be tied to the organisation before one of them is. */
async function together(begin: () => Promise<unknown>[]): Promise<unknown[]> {
  const superuser = await connect(running.service.database.config.get('clientUrl') as string, null);
  const waiting = async () =>
    (
      await superuser.em
        .fork()
        .execute(
          `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        )
    ).length;
  let both: Promise<unknown[]> = Promise.resolve([]);
  await superuser.em.fork().transactional(async (tx) => {
    await tx.execute('lock table identity.account in share mode');
    both = Promise.all(begin());
    await expect.poll(waiting, { timeout: 20_000 }).toBe(2);
  });
  const ended = await both;
  await superuser.close(true);
  return ended;
}

describe('an account that is here already', () => {
  it('opens for who the organisation stands for', async () => {
    const { id } = await byLink('ada@city.example');
    staff.ada = { name: 'Ada', email: 'ada@city.example' };
    expect(await through('ada')).toMatchObject({ id });
  });

  it('does not open for an address that the organisation did not verify', async () => {
    await byLink('bas@city.example');
    staff.bas = { name: 'Bas', email: 'bas@city.example', email_verified: false };
    expect(await through('bas')).toBe('address_unproven');
    staff.bas = { name: 'Bas', email: 'bas@city.example', email_verified: true };
    expect(await through('bas')).toMatchObject({ name: 'Bas' });
  });

  it('is not begun, nor given another address, by an address that the organisation did not verify', async () => {
    for (const email_verified of [false, 'false', 0, '', null]) {
      staff.dina = { name: 'Dina', email: 'dina@city.example', email_verified };
      expect(await through('dina')).toBe('address_unproven');
    }
    staff.dina = { name: 'Dina', email: 'dina@city.example', email_verified: true };
    const dina = await through('dina');
    expect(dina).toMatchObject({ name: 'Dina' });
    staff.dina = { name: 'Dina', email: 'elsewhere@city.example', email_verified: false };
    expect(await through('dina')).toBe('address_unproven');
    staff.dina = { name: 'Dina', email: 'dina@city.example' };
    expect(await through('dina')).toEqual(dina);
  });

  it('does not open for an address that is the same in small letters only', async () => {
    await byLink('kees@city.example');
    staff.kees = { name: 'Kees', email: '\u212Aees@city.example', email_verified: true };
    expect(await through('kees')).toBe('email_not_found');
  });

  it('keeps its name when the organisation sends none', async () => {
    staff.lea = { name: 'Lea', email: 'lea@city.example' };
    const lea = await through('lea');
    staff.lea = { email: 'lea@city.example' };
    expect(await through('lea')).toEqual(lea);
  });

  it('of a fictional person is nobody’s there', async () => {
    staff.gids = { name: 'Gids', email: 'gids@demo.invalid' };
    expect(await through('gids')).toBe('address_unusable');
  });

  it('belongs to one person there', async () => {
    staff.cor = { name: 'Cor', email: 'cor@city.example' };
    staff.cora = { name: 'Cora', email: 'cor@city.example' };
    expect(await through('cor')).toMatchObject({ name: 'Cor' });
    expect(await through('cora')).toBe('address_in_use');
    expect(await through('cor')).toMatchObject({ name: 'Cor' });
  });

  it('belongs to one person there, also when two come at the same moment', async () => {
    await byLink('dora@city.example');
    staff.dora = { name: 'Dora', email: 'dora@city.example' };
    staff.dorian = { name: 'Dorian', email: 'dora@city.example' };
    const ended = await together(() => [through('dora'), through('dorian')]);
    expect(ended.filter((who) => typeof who === 'string')).toHaveLength(1);
  });
});

describe('who comes through a service that says nothing of addresses', () => {
  const password = 'a long enough one';
  const silent = (name: string, email: string) => ({ name, email, email_verified: undefined });

  it('keeps their way in, password and sessions when they come by a link, and nobody else gets in', async () => {
    staff.ivo = silent('Ivo', 'ivo@city.example');
    staff.iva = silent('Iva', 'ivo@city.example');
    const visitor = new Visitor({ [portal]: running.url });
    const ivo = await through('ivo', visitor);
    await change(visitor, '/password/choose', { password });
    const browser = new Browser(running.url);
    expect(ivo).toMatchObject(await byLink('ivo@city.example', browser));
    expect(ivo).toMatchObject(await whoIs(visitor));
    const { body } = await browser.get('/list-accounts');
    expect(
      (body as unknown as { providerId: string }[]).map(({ providerId }) => providerId).toSorted(),
    ).toEqual(['credential', 'organisation']);
    const signingIn = { email: 'ivo@city.example', password };
    expect((await new Browser(running.url).post('/sign-in/email', signingIn)).status).toBe(200);
    expect(await through('iva')).toBe('address_in_use');
    expect(await through('ivo')).toEqual(ivo);
  });

  it('keeps them under an address that the service changed, too', async () => {
    staff.jan = { name: 'Jan', email: 'jan@city.example', email_verified: true };
    const jan = await through('jan');
    staff.jan = silent('Jan', 'jan.new@city.example');
    staff.jana = silent('Jana', 'jan.new@city.example');
    const visitor = new Visitor({ [portal]: running.url });
    expect(await through('jan', visitor)).toEqual(jan);
    expect(jan).toMatchObject(await byLink('jan.new@city.example'));
    expect(jan).toMatchObject(await whoIs(visitor));
    expect(await through('jana')).toBe('address_in_use');
    expect(await through('jan')).toEqual(jan);
  });

  it('loses nothing by a link of which the second step was not taken', async () => {
    staff.kai = silent('Kai', 'kai@city.example');
    staff.kaia = silent('Kaia', 'kai@city.example');
    const visitor = new Visitor({ [portal]: running.url });
    const kai = await through('kai', visitor);
    await change(visitor, '/password/choose', { password });
    const { totpURI } = await change(visitor, '/two-factor/enable', { password });
    const secret = new URL(String(totpURI)).searchParams.get('secret') ?? '';
    await change(visitor, '/two-factor/verify-totp', { code: codeOf(secret) });
    const browser = new Browser(running.url);
    await signInByLink(post, 'kai@city.example', browser);
    expect(await whoIs(browser)).toBeNull();
    expect(kai).toMatchObject(await whoIs(visitor));
    expect(await through('kaia')).toBe('address_in_use');
    const answer = await new Browser(running.url).post('/sign-in/email', {
      email: 'kai@city.example',
      password,
    });
    expect(answer).toMatchObject({ status: 200, body: { twoFactorRedirect: true } });
    expect(await through('kai')).toEqual(kai);
  });

  it('gets mail', async () => {
    staff.liv = silent('Liv', 'liv@city.example');
    const { id } = (await through('liv')) as { id: string };
    expect(await running.service.identity.addressesOf([id])).toEqual(['liv@city.example']);
  });
});

it('an account whose address the organisation knows holds no way in that somebody made there before', async () => {
  const password = 'a long enough one';
  const before = new Visitor({ [portal]: running.url });
  const browser = new Browser(running.url);
  const { id } = await byLink('bea@city.example', browser);
  before.keep(portal, browser.set.findLast((one) => one.startsWith('samenspel_session')) ?? '');
  await change(before, '/password/choose', { password });
  await change(before, '/two-factor/enable', { password });
  const make = 'mutation { makeAccessToken(name: "k", days: 300) { token } }';
  const key = (await personWith(running, before.token).ask(make)).makeAccessToken.token;
  staff.bea = { name: 'Bea', email: 'bea@city.example' };
  const bea = new Visitor({ [portal]: running.url });
  expect(await through('bea', bea)).toMatchObject({ id });
  for (const token of [before.token, browser.token, key])
    expect(
      (
        await personWith(running, token)
          .ask('{ me { id } }')
          .catch(() => ({ me: null }))
      ).me,
    ).toBeNull();
  const signingIn = { email: 'bea@city.example', password };
  expect(await new Browser(running.url).post('/sign-in/email', signingIn)).toMatchObject({ status: 401 });
  await change(bea, '/password/choose', { password });
  expect(await through('bea')).toMatchObject({ id });
  expect(await new Browser(running.url).post('/sign-in/email', signingIn)).toMatchObject({ status: 200 });
});

describe('who is on the way into an account at the moment the organisation says for the first time whose it is', () => {
  const owner = () => running.service.database.em.fork();
  const soon = () => new Promise((later) => setTimeout(later, 300));
  /** Asks the one and then the other while the account is held, so that both are under way at the same time. */
  const whileHeld = (id: string, asking: (() => Promise<unknown>)[]) =>
    owner().transactional(async (tx) => {
      await tx.execute('select from identity."user" where id = ? for update', [id]);
      const ended: Promise<unknown>[] = [];
      for (const ask of asking) {
        ended.push(ask());
        await soon();
      }
      return ended;
    });

  it.each([['before'], ['after']])('is not in, when they come %s', async (when) => {
    const email = `cor.${when}@city.example`;
    const { id } = await byLink(email);
    const other = new Browser(running.url);
    await other.post('/sign-in/magic-link', { email });
    const token = linkIn(await post.letterTo(email)).searchParams.get('token');
    staff[when] = { name: 'Cor', email };
    const asking = [() => other.get(`/magic-link/verify?token=${token}`), () => through(when)];
    const ended = await whileHeld(id, when === 'before' ? asking : asking.reverse());
    expect(await Promise.all(ended)).toContainEqual({ id, name: 'Cor' });
    expect(await whoIs(other)).toBeNull();
  });

  it.each(['session', 'passkey', 'account'])('leaves no %s that was asked for before', async (table) => {
    const email = `dio.${table}@city.example`;
    const { id } = await byLink(email);
    const asked = new Date();
    staff[table] = { name: 'Dio', email };
    expect(await through(table)).toMatchObject({ id });
    const columns: Record<string, string> = {
      session: `token, "expiresAt", "updatedAt", "createdAt") values (?, ?, ?, 'x', now(), now(), now())`,
      passkey: `"publicKey", "credentialID", counter, "deviceType", "backedUp") values (?, ?, ?, 'x', 'x', 0, 'x', false)`,
      account: `"accountId", "providerId", "updatedAt") values (?, ?, ?, 'x', 'credential', now())`,
    };
    const at = table === 'session' ? 'askedAt' : 'createdAt';
    const late = `insert into identity.${table} (id, "userId", "${at}", ${columns[table]}`;
    await expect(owner().execute(late, [randomUUID(), id, asked])).rejects.toThrow(/asked for before/);
    await owner().execute(late, [randomUUID(), id, new Date()]);
  });
});

it('a letter of the operator opens no account whose address came to be that later', async () => {
  staff.ivo = { name: 'Ivo', email: 'ivo@city.example' };
  const ivo = await through('ivo');
  const link = await inviteToPlatform(running.service, 'ivo.new@city.example', 'nl');
  staff.ivo = { name: 'Ivo', email: 'ivo.new@city.example' };
  expect(await through('ivo')).toEqual(ivo);
  const holder = new Browser(running.url);
  const token = new URL(link).searchParams.get('token');
  expect(await holder.post('/invitation/accept', { token, name: 'Ivo' })).toMatchObject({ status: 409 });
  expect(holder.token).toBeNull();
});

describe('another service in the place of the organisation’s own', () => {
  const knownAs = (personId: string, subject: string) =>
    running.service.database.em
      .fork()
      .execute('update identity.account set "accountId" = ? where "userId" = ?', [subject, personId]);

  it('knows nobody by the number that the one before gave them, and by their address as at first', async () => {
    staff.kim = { name: 'Kim', email: 'kim@city.example' };
    staff.lex = { name: 'Lex', email: 'lex@city.example' };
    const kim = await through('kim');
    await knownAs((kim as { id: string }).id, 'https://before.example#lex');
    const lex = await through('lex');
    expect(lex).toMatchObject({ name: 'Lex' });
    expect(lex).not.toMatchObject({ id: (kim as { id: string }).id });
    expect(await through('kim')).toEqual(kim);
    expect(await through('kim')).toEqual(kim);
  });

  it('is taken for the one that is set, by whom it knew before numbers stood with their service', async () => {
    staff.max = { name: 'Max', email: 'max@city.example' };
    const max = (await through('max')) as { id: string };
    await knownAs(max.id, 'max');
    const em = running.service.database.em.fork();
    for (let start = 0; start < 2; start++)
      await nameIssuerOfEarlier(em, { discoveryUrl: `${address()}/.well-known/openid-configuration` });
    staff.max = { name: 'Max', email: 'max.moved@city.example' };
    expect(await through('max')).toEqual(max);
  });
});

describe('one person there who comes twice at the same moment, with two addresses', () => {
  /** Says another address each time. */
  const moving = (name: string) => {
    let count = 0;
    return {
      name,
      get email() {
        return `${name}.${++count % 2}@city.example`;
      },
    };
  };
  const isIn = (who: unknown) => typeof who === 'object' && who !== null;

  it('gets one account', async () => {
    staff.mia = moving('mia');
    const ended = await together(() => [through('mia'), through('mia')]);
    expect(ended.filter((who) => !isIn(who))).toEqual(['unable_to_create_user']);
    expect(await through('mia')).toEqual(ended.find(isIn));
  });

  it('gets into one of two that are here', async () => {
    for (const count of [0, 1]) await byLink(`nic.${count}@city.example`);
    staff.nic = moving('nic');
    const ended = await together(() => [through('nic'), through('nic')]);
    expect(ended.filter((who) => !isIn(who))).toEqual(['unable_to_link_account']);
    const [kept] = await running.service.database.em
      .fork()
      .execute(`select count(*)::int as count from identity.account where "accountId" like '%#nic'`);
    expect(kept).toEqual({ count: 1 });
  });

  it('and has two from before stays without a way in, and keeps nobody from starting', async () => {
    const databaseUrl = running.service.database.config.get('clientUrl') as string;
    const owner = identityPool(databaseUrl, 'owner');
    const index = `select from pg_indexes where schemaname = 'identity' and indexname = 'account_subject'`;
    await owner.query('drop index account_subject');
    staff.ot = moving('ot');
    await together(() => [through('ot'), through('ot')]);
    await migrateIdentity(databaseUrl);
    expect((await owner.query(index)).rowCount).toBe(0);
    expect((await owner.query(`select from account where "accountId" like '%#ot'`)).rowCount).toBe(2);
    await owner.query(`delete from "user" where email = 'ot.0@city.example'`);
    await migrateIdentity(databaseUrl);
    expect((await owner.query(index)).rowCount).toBe(1);
    await owner.end();
  });
});

it('nobody brings a token along that was not asked for here', async () => {
  for (const more of [{ idToken: { token: 'x' } }, { scopes: ['groups'] }]) {
    const body = { provider: 'organisation', callbackURL: '/', ...more };
    const answer = await new Browser(running.url).post('/sign-in/social', body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'NOT_ASKED' } });
  }
});

describe('an address that the organisation changed', () => {
  it('goes along, unless somebody else here has it', async () => {
    staff.dia = { name: 'Dia', email: 'dia@city.example' };
    const dia = await through('dia');
    await byLink('dirk@city.example');
    staff.dia = { name: 'Dia', email: 'dirk@city.example' };
    expect(await through('dia')).toBe('address_in_use');
    staff.dia = { name: 'Dia', email: 'dia.new@city.example' };
    expect(await through('dia')).toEqual(dia);
  });

  it.each(['no address', 'eef@city.example\r\nBcc: all@city.example', 'eef@city.example, fee@city.example'])(
    'is refused when it is %j',
    async (email) => {
      staff.eef = { name: 'Eef', email };
      expect(await through('eef')).toBe('address_unusable');
    },
  );
});

describe('what the organisation says', () => {
  it('may hold groups that no text can be', async () => {
    staff.fee = { name: 'Fee', email: 'fee@city.example', groups: ['a\0b', 'plain'] };
    expect(await through('fee')).toMatchObject({ name: 'Fee' });
  });

  it('is believed when it is signed', async () => {
    staff.gijs = { name: 'Gijs', email: 'gijs@city.example' };
    leftOut = 'id_token';
    expect(await through('gijs')).toBe('unable_to_get_user_info');
    leftOut = null;
    expect(await through('gijs')).toMatchObject({ name: 'Gijs' });
  });

  it('leads back to the page for signing in when something of ours goes wrong', async () => {
    const superuser = await connect(running.service.database.config.get('clientUrl') as string, null);
    const lines = logLinesOf(running);
    staff.hans = { name: 'Hans', email: 'hans@city.example' };
    await superuser.em.fork().execute('alter table identity.session rename to gone');
    expect(await through('hans')).toBe('organisation');
    await superuser.em.fork().execute('alter table identity.gone rename to session');
    await superuser.close(true);
    expect(lines.join('')).toContain('a request failed');
    expect(lines.join('')).not.toContain('hans');
    expect(await through('hans')).toMatchObject({ name: 'Hans' });
  });
});
