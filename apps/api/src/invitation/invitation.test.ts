import { randomUUID } from 'node:crypto';
import { codeOf, linkIn, openPostOffice, type PostOffice } from '@samenspel/local-servers';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../config.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import { createMailer } from '../mail/mailer.ts';
import type { Running } from '../main.ts';
import { type Person, personWith, signIn, stranger } from '../testing/asking.ts';
import { atOnce } from '../testing/at-once.ts';
import { Browser } from '../testing/browser.ts';
import { byLink } from '../testing/by-link.ts';
import { samenspel } from '../testing/command-line.ts';
import { startService, testConfig } from '../testing/running.ts';
import { inviteToPlatform } from './invite.ts';

let config: Config;
let running: Running;
let post: PostOffice;
let guide: Person;
const avondplein = demoCollaborationId('avondplein');

beforeAll(async () => {
  post = await openPostOffice();
  const mail = { smtpUrl: post.url, outbox: null, from: 'Samenspel <samenspel@samenspel.example>' };
  config = await testConfig({ mail });
  running = await startService(config);
  guide = await signIn(running, 'gids');
});
afterAll(async () => {
  await running.stop();
  await post.stop();
});

const inviting = `mutation ($id: ID!, $input: InviteInput!) { invite(collaborationId: $id, input: $input) { id address group } }`;
const open = `query ($id: ID!) { collaboration(id: $id) { invitations { id address group seat } } }`;
const reading = `query ($id: ID!) { collaboration(id: $id) { viewer { seats } } }`;
const shown =
  'query ($token: String!) { invitation(token: $token) { collaborationName seat invitedBy address } }';

/** Invites an address; gives the token of the letter. */
async function invited(address: string, seat = 'READER'): Promise<string> {
  await guide.ask(inviting, { id: avondplein, input: { address, seat } });
  return linkIn(await post.letterTo(address)).searchParams.get('token') ?? '';
}

const seatsOf = async (person: Person) =>
  (await person.ask(reading, { id: avondplein })).collaboration?.viewer.seats ?? null;

describe('an invitation', () => {
  it('tells who holds it what it is for, signs them in and gives them the seat', async () => {
    const token = await invited('lena@stad.example');
    expect((await stranger(running).ask(shown, { token })).invitation).toMatchObject({
      ...{ seat: 'READER', address: 'lena@stad.example' },
      collaborationName: expect.stringContaining('Avondplein'),
    });
    const browser = new Browser(running.url);
    expect(await browser.post('/invitation/accept', { token, name: 'Lena' })).toMatchObject({ status: 200 });
    const lena = personWith(running, browser.token);
    expect((await lena.ask('{ me { name } }')).me.name).toBe('Lena');
    expect(await seatsOf(lena)).toEqual(['READER']);
  });

  it('works once and keeps no address afterwards', async () => {
    const token = await invited('mo@stad.example');
    await new Browser(running.url).post('/invitation/accept', { token, name: 'Mo' });
    const again = await new Browser(running.url).post('/invitation/accept', { token, name: 'Mallory' });
    expect(again).toMatchObject({ status: 404, body: { code: 'INVITATION_IS_GONE' } });
    expect((await stranger(running).ask(shown, { token })).invitation).toBeNull();
    const rows = await running.service.database.em.fork().execute('select * from invitation');
    expect(JSON.stringify(rows)).not.toContain('mo@stad.example');
  });

  it('taken twice at the same moment, or beside another one to the same address, begins one account', async () => {
    const token = await invited('noa@stad.example');
    const other = await invited('noa@stad.example');
    const take = (one: string) => () =>
      new Browser(running.url).post('/invitation/accept', { token: one, name: 'Noa' });
    const taken = await atOnce(running, 'noa@stad.example', [token, token, other].map(take));
    expect(taken.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(taken.every(({ status }) => [200, 404, 409].includes(status))).toBe(true);
  });

  it('asks for a name, and keeps waiting meanwhile', async () => {
    const token = await invited('nina@stad.example');
    const browser = new Browser(running.url);
    for (const name of [' ', '\u200b'])
      expect(await browser.post('/invitation/accept', { token, name })).toMatchObject({
        body: { code: 'NAME_IS_MISSING' },
      });
    expect(await browser.post('/invitation/accept', { token, name: 'Nina' })).toMatchObject({ status: 200 });
  });

  it('of the operator lets somebody in anew whose second step is gone, or in other hands', async () => {
    const who = 'stijn@stad.example';
    await new Browser(running.url).post('/invitation/accept', { token: await invited(who), name: 'Stijn' });
    const other = await byLink(post, who, new Browser(running.url));
    const { body } = await other.post('/two-factor/enable', {});
    const secret = new URL(String(body.totpURI)).searchParams.get('secret') ?? '';
    await other.post('/two-factor/verify-totp', { code: codeOf(secret) });
    const { id } = (await personWith(running, other.token).ask('{ me { id } }')).me;
    expect(await samenspel(config, ['invite', 'nobody@stad.example', '--anew'])).toContain('no account');
    const inviting = async (...more: string[]) =>
      /token=([\w-]+)/.exec(await samenspel(config, ['invite', who, ...more]))?.[1] ?? '';
    const before = await inviting();
    const token = await inviting('--anew');
    expect((await personWith(running, other.token).ask('{ me { id } }')).me).toBeNull();
    const browser = new Browser(running.url);
    expect(await browser.post('/invitation/accept', { token: before })).toMatchObject({ status: 409 });
    expect(await browser.post('/invitation/accept', { token })).toMatchObject({ status: 200 });
    expect((await personWith(running, browser.token).ask('{ me { id } }')).me).toEqual({ id });
  });

  it('lets nobody who was sent it into an account that is there already', async () => {
    const first = await invited('pia@stad.example');
    await new Browser(running.url).post('/invitation/accept', { token: first, name: 'Pia' });
    const token = await invited('pia@stad.example');
    const colleague = new Browser(running.url);
    expect(await colleague.post('/invitation/accept', { token, name: 'Quin' })).toMatchObject({
      ...{ status: 409, body: { code: 'SIGN_IN_FIRST' } },
    });
    expect(colleague.token).toBeNull();
    expect((await stranger(running).ask(shown, { token })).invitation).not.toBeNull();
  });

  it('makes no other way in, and who comes by link ends what it began', async () => {
    const holder = new Browser(running.url);
    await holder.post('/invitation/accept', { token: await invited('rosa@stad.example'), name: 'Rosa' });
    const tooEarly = { status: 403, body: { code: 'SESSION_NOT_FRESH' } };
    expect(await holder.post('/two-factor/enable', {})).toMatchObject(tooEarly);
    expect(await holder.get('/passkey/generate-register-options?name=phone')).toMatchObject(tooEarly);
    const { id } = (await personWith(running, holder.token).ask('{ me { id } }')).me;
    const owner = await byLink(post, 'rosa@stad.example', new Browser(running.url));
    expect((await personWith(running, owner.token).ask('{ me { id } }')).me).toEqual({ id });
    expect((await personWith(running, holder.token).ask('{ me { id } }')).me).toBeNull();
    expect((await owner.post('/two-factor/enable', {})).status).toBe(200);
  });

  it('leaves nobody in who takes it while its address is proven', async () => {
    for (let round = 0; round < 6; round++) {
      const email = `saar${round}@stad.example`;
      const [holder, owner] = [new Browser(running.url), new Browser(running.url)];
      const token = await invited(email);
      await holder.post('/invitation/accept', { token, name: 'Saar' });
      await holder.post('/sign-out', {});
      const [again] = [await invited(email, 'PARTICIPANT')];
      await Promise.all([
        byLink(post, email, owner),
        holder.post('/invitation/accept', { token: again, name: 'Saar' }),
      ]);
      expect((await personWith(running, holder.token).ask('{ me { id } }')).me).toBeNull();
    }
  });

  it('of who runs the platform lets somebody back in', async () => {
    for (const name of ['Rik', '']) {
      const link = await inviteToPlatform(running.service, 'rik@stad.example', 'nl');
      const browser = new Browser(running.url);
      const token = new URL(link).searchParams.get('token');
      expect(await browser.post('/invitation/accept', { token, name })).toMatchObject({ status: 200 });
      expect((await personWith(running, browser.token).ask('{ me { name } }')).me.name).toBe('Rik');
    }
  });

  it('of who runs the platform opens no account whose person ended everything else since', async () => {
    const who = 'rens@stad.example';
    await new Browser(running.url).post('/invitation/accept', { token: await invited(who), name: 'Rens' });
    const owner = await byLink(post, who, new Browser(running.url));
    const token = new URL(await inviteToPlatform(running.service, who, 'nl')).searchParams.get('token');
    expect(await owner.post('/ways-in/close', {})).toMatchObject({ status: 200 });
    const holder = await new Browser(running.url).post('/invitation/accept', { token, name: 'Rens' });
    expect(holder).toMatchObject({ status: 409, body: { code: 'SIGN_IN_FIRST' } });
  });

  it('of who runs the platform proves an address that an invitation began with, and ends what began there', async () => {
    const holder = new Browser(running.url);
    await holder.post('/invitation/accept', { token: await invited('ruth@stad.example'), name: 'Ruth' });
    const link = await inviteToPlatform(running.service, 'ruth@stad.example', 'nl');
    const browser = new Browser(running.url);
    const token = new URL(link).searchParams.get('token');
    expect(await browser.post('/invitation/accept', { token })).toMatchObject({ status: 200 });
    expect((await personWith(running, holder.token).ask('{ me { id } }')).me).toBeNull();
    const { totpURI } = (await browser.post('/two-factor/enable', {})).body;
    const secret = new URL(String(totpURI)).searchParams.get('secret') ?? '';
    await browser.post('/two-factor/verify-totp', { code: codeOf(secret) });
    const halfway = await byLink(post, 'ruth@stad.example', new Browser(running.url));
    expect((await personWith(running, halfway.token).ask('{ me { id } }')).me).toBeNull();
    expect((await personWith(running, browser.token).ask('{ me { name } }')).me.name).toBe('Ruth');
  });

  it('of who runs the platform opens no account that was begun after it was sent', async () => {
    const link = await inviteToPlatform(running.service, 'sara@stad.example', 'nl');
    await post.letterTo('sara@stad.example');
    const token = new URL(link).searchParams.get('token');
    const next = { token: await invited('sara@stad.example'), name: 'Sara' };
    expect(await new Browser(running.url).post('/invitation/accept', next)).toMatchObject({ status: 200 });
    const earlier = new Browser(running.url);
    const answer = await earlier.post('/invitation/accept', { token, name: 'Sara' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'SIGN_IN_FIRST' } });
    expect(earlier.token).toBeNull();
  });

  it('can be taken as who one is already', async () => {
    const token = await invited('elsewhere@stad.example');
    const person = await signIn(running, 'buurtbakens-dorpsraden-1');
    expect(await seatsOf(person)).toBeNull();
    const taken = await person.ask('mutation ($token: String!) { acceptInvitation(token: $token) }', {
      token,
    });
    expect(taken.acceptInvitation).toBe(avondplein);
    expect(await seatsOf(person)).toEqual(['READER']);
  });

  it('leads nowhere as long as nothing is shared with who takes it', async () => {
    const start = `mutation ($c: String!) { startCollaboration(commandId: $c, input: { name: "Nieuw", issue: "I" }) { collaboration { key } } }`;
    const { key: id } = (await guide.ask(start, { c: randomUUID() })).startCollaboration.collaboration;
    const address = 'portefeuille@stad.example';
    await guide.ask(inviting, { id, input: { address, seat: 'PORTFOLIO_MANAGER' } });
    const token = linkIn(await post.letterTo(address)).searchParams.get('token');
    const browser = new Browser(running.url);
    expect(await browser.post('/invitation/accept', { token, name: 'Tess' })).toMatchObject({
      ...{ status: 200, body: { collaboration: null } },
    });
    const tess = personWith(running, browser.token);
    expect((await tess.ask(reading, { id })).collaboration).toBeNull();
  });

  it('gives nothing when who invited has lost the right to', async () => {
    const token = await invited('olga@stad.example');
    const em = running.service.database.em.fork();
    await em.execute(
      "update invitation set invited_by = 'avondplein-hoekplank-1' where address = 'olga@stad.example'",
    );
    expect((await stranger(running).ask(shown, { token })).invitation).toBeNull();
    const browser = new Browser(running.url);
    expect(await browser.post('/invitation/accept', { token, name: 'Olga' })).toMatchObject({ status: 404 });
    expect(browser.token).toBeNull();
  });

  it('gives nothing to an account that another has the address of, and nothing is offered from one', async () => {
    const offer =
      'mutation ($c: String!) { startCollaboration(commandId: $c, input: { name: "N", issue: "I" }) { collaboration { key } } }';
    const browser = new Browser(running.url);
    await browser.post('/invitation/accept', {
      token: await invited('vera.visser@elders.example'),
      name: 'Vera',
    });
    const vera = personWith(running, browser.token);
    const own = await invited('vera@stad.example', 'PARTICIPANT');
    const taken = 'mutation ($t: String!) { acceptInvitation(token: $t) }';
    expect((await vera.refused(taken, { t: own })).extensions).toMatchObject({ code: 'NOT_ALLOWED' });
    const id = (await vera.ask(offer, { c: randomUUID() })).startCollaboration.collaboration.key;
    const input = { address: 'third@stad.example', seat: 'READER' };
    expect((await vera.refused(inviting, { id, input })).extensions).toMatchObject({ code: 'NOT_ALLOWED' });
    const proven = await byLink(post, 'vera.visser@elders.example', new Browser(running.url));
    await personWith(running, proven.token).ask(inviting, { id, input });
    const anew = new Browser(running.url);
    expect(await anew.post('/invitation/accept', { token: own, name: 'Vera' })).toMatchObject({
      status: 200,
    });
  });

  it('lets nobody come back who was put out after it was sent; who left comes back by it', async () => {
    const endSeat = `mutation ($id: ID!, $c: String!, $p: ID!) { endSeat(collaborationId: $id, commandId: $c,
      input: { personId: $p, seat: READER }) { version } }`;
    for (const [name, by, isGone] of [
      ['wim', () => guide, true],
      ['wies', (one: Person) => one, false],
    ] as const) {
      const [first, second] = [await invited(`${name}@stad.example`), await invited(`${name}@stad.example`)];
      const browser = new Browser(running.url);
      await browser.post('/invitation/accept', { token: first, name });
      const person = personWith(running, browser.token);
      const { id } = (await person.ask('{ me { id } }')).me;
      await by(person)
        .ask(endSeat, { id: avondplein, c: randomUUID(), p: id })
        .catch(() => null); // who leaves sees nothing more
      const taken = 'mutation ($t: String!) { acceptInvitation(token: $t) }';
      const answer = await person.ask(taken, { t: second }).then(
        () => 'taken',
        () => 'gone',
      );
      expect(answer).toBe(isGone ? 'gone' : 'taken');
      const other = await signIn(running, 'fonds-gedeelde-straat');
      if (isGone)
        expect((await other.refused(taken, { t: second })).extensions).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('does not come back with another seat of who invited', async () => {
    const coordinator = await signIn(running, 'avondplein-gemeente-1');
    const token = await invited('xander@stad.example');
    const em = running.service.database.em.fork();
    await em.execute("update invitation set made_at = made_at - interval '2 minutes'");
    const shownNow = async () => (await stranger(running).ask(shown, { token })).invitation;
    expect(await shownNow()).not.toBeNull();
    const seat = { personId: 'gids', seat: 'COORDINATOR' };
    const changing = (name: string) =>
      `mutation ($id: ID!, $c: String!, $input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(collaborationId: $id, commandId: $c, input: $input) { version } }`;
    for (const name of ['endSeat', 'grantSeat']) {
      await coordinator.ask(changing(name), { id: avondplein, c: randomUUID(), input: seat });
      expect(await shownNow()).toBeNull();
    }
    const { collaboration } = await guide.ask(open, { id: avondplein });
    expect(JSON.stringify(collaboration)).not.toContain('xander@stad.example');
  });

  it('waits on when the seat cannot be given, and gives it once it can', async () => {
    const step = (name: string, input: object) =>
      guide.ask(
        `mutation ($id: ID!, $c: String!, $input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
          ${name}(collaborationId: $id, commandId: $c, input: $input) { events { data } } }`,
        { id: avondplein, c: randomUUID(), input },
      );
    const partner = { name: 'Buurtkrant', partnerKind: 'CITIZENS_AND_SOCIETY' };
    const { partnerId } = (await step('joinPartner', partner)).joinPartner.events[0].data;
    const address = 'wim@stad.example';
    await guide.ask(inviting, { id: avondplein, input: { address, seat: 'PARTICIPANT', partnerId } });
    const token = linkIn(await post.letterTo(address)).searchParams.get('token');
    await step('partWithPartner', { partnerId });
    const person = await signIn(running, 'stil-signaal-politie-2');
    const accepting = 'mutation ($token: String!) { acceptInvitation(token: $token) }';
    expect((await person.refused(accepting, { token })).extensions.code).toBe('NOT_FOUND');
    expect(JSON.stringify(await guide.ask(open, { id: avondplein }))).toContain(address);
    await step('joinPartner', { partnerId, ...partner });
    expect(await person.ask(accepting, { token })).toEqual({ acceptInvitation: avondplein });
    expect(await seatsOf(person)).toEqual(['PARTICIPANT']);
    expect((await person.refused(accepting, { token })).extensions.code).toBe('NOT_FOUND');
    expect(JSON.stringify(await guide.ask(open, { id: avondplein }))).not.toContain(address);
  });

  it('works seven days', async () => {
    const token = await invited('piet@stad.example');
    const em = running.service.database.em.fork();
    await em.execute(
      "update invitation set ends_at = now() - interval '1 second' where address = 'piet@stad.example'",
    );
    expect((await stranger(running).ask(shown, { token })).invitation).toBeNull();
  });
});

describe('giving a seat to somebody who was not asked', () => {
  const granting =
    'mutation ($id: ID!, $c: String!, $input: GrantSeatInput!) { grantSeat(collaborationId: $id, commandId: $c, input: $input) { version } }';
  const grant = (who: Person, personId: string) =>
    who.refused(granting, { id: avondplein, c: randomUUID(), input: { personId, seat: 'READER' } });

  it('is refused in the same way for a person elsewhere and for one who does not exist', async () => {
    const link = await inviteToPlatform(running.service, 'sam@stad.example', 'nl');
    const browser = new Browser(running.url);
    await browser.post('/invitation/accept', { token: new URL(link).searchParams.get('token'), name: 'Sam' });
    const { id } = (await personWith(running, browser.token).ask('{ me { id } }')).me;
    const [elsewhere, absent] = [await grant(guide, id), await grant(guide, randomUUID())];
    expect(elsewhere.extensions.code).toBe('NOT_FOUND');
    expect(absent).toEqual(elsewhere);
    const member = await signIn(running, 'avondplein-hoekplank-1');
    expect((await grant(member, id)).extensions.code).toBe('NOT_ALLOWED');
  });
});

describe('inviting', () => {
  it('is for who may manage seats; to others invitations do not exist', async () => {
    await invited('quirine@stad.example');
    const member = await signIn(running, 'avondplein-hoekplank-1');
    const input = { address: 'rik@stad.example', seat: 'READER' };
    expect((await member.refused(inviting, { id: avondplein, input })).extensions.code).toBe('NOT_ALLOWED');
    const outsider = await signIn(running, 'portefeuille').catch(() => stranger(running));
    expect(['NOT_ALLOWED', 'NOT_FOUND', 'NOT_SIGNED_IN']).toContain(
      (await outsider.refused(inviting, { id: avondplein, input })).extensions.code,
    );
    expect((await member.ask(open, { id: avondplein })).collaboration.invitations).toEqual([]);
    expect(JSON.stringify(await guide.ask(open, { id: avondplein }))).toContain('quirine@stad.example');
  });

  it('does not flood a mailbox', async () => {
    const input = { address: 'vol@stad.example', seat: 'READER' };
    for (let count = 0; count < 5; count++) await guide.ask(inviting, { id: avondplein, input });
    const refused = await guide.refused(inviting, {
      id: avondplein,
      input: { ...input, address: 'VOL@stad.example' },
    });
    expect(refused.extensions.code).toBe('WRONG_STATE');
  });

  it('is not kept from a mailbox by what others sent there', () => {
    const { mayInvite } = createMailer({ smtpUrl: null, outbox: null, from: 'x@y.example' }, pino());
    const from = (by: string, times: number) =>
      Array.from({ length: times }, () => mayInvite('a@b.example', by));
    expect(from('ann', 6)).toEqual([true, true, true, true, true, false]);
    expect(from('bob', 5)).not.toContain(false);
    for (let n = 0; n < 8; n++) from(`somebody ${n}`, 5);
    expect(mayInvite('a@b.example', 'one more')).toBe(false);
  });

  it('calls a collaboration what the one invited may call it', async () => {
    const buurtbakens = demoCollaborationId('buurtbakens');
    const rename = `mutation ($id: ID!, $c: String!) { describeCollaboration(collaborationId: $id, commandId: $c,
      input: { name: "Werknaam van binnen", issue: "Overlast" }, visibility: TEAM) { version } }`;
    const named = await guide.ask('query ($id: ID!) { collaboration(id: $id) { name } }', {
      id: buurtbakens,
    });
    await guide.ask(rename, { id: buurtbakens, c: randomUUID() });
    const nameIn = async (seat: string) => {
      const address = `${seat.toLowerCase()}@stad.example`;
      await guide.ask(inviting, { id: buurtbakens, input: { address, seat } });
      const letter = await post.letterTo(address);
      const token = linkIn(letter).searchParams.get('token');
      const { invitation } = await stranger(running).ask(shown, { token });
      expect(letter.text).toContain(invitation.collaborationName);
      return invitation.collaborationName;
    };
    expect(await nameIn('PARTICIPANT')).toBe('Werknaam van binnen');
    expect(await nameIn('FUNDER_READER')).toBe(named.collaboration.name);
    await guide.ask(rename.replace('Werknaam van binnen', named.collaboration.name), {
      ...{ id: buurtbakens, c: randomUUID() },
    });
  });

  it('can be withdrawn', async () => {
    const token = await invited('saar@stad.example');
    const { collaboration } = await guide.ask(open, { id: avondplein });
    const { id } = collaboration.invitations.find(
      ({ address }: { address: string }) => address === 'saar@stad.example',
    );
    const withdrawing = 'mutation ($id: ID!) { withdrawInvitation(id: $id) }';
    const member = await signIn(running, 'avondplein-hoekplank-1');
    const absent = await member.ask(withdrawing, { id: randomUUID() });
    expect(await member.ask(withdrawing, { id })).toEqual(absent);
    expect((await stranger(running).ask(shown, { token })).invitation).not.toBeNull();
    expect(await guide.ask(withdrawing, { id })).toEqual({ withdrawInvitation: true });
    expect((await stranger(running).ask(shown, { token })).invitation).toBeNull();
  });

  it.each([
    [{ address: 'no address', seat: 'READER' }, 'INVALID'],
    [{ address: 'r&d@stad.example', seat: 'READER' }, 'INVALID'],
    [{ seat: 'READER' }, 'INVALID'],
    [{ address: 'a@b.example', group: 'both', seat: 'READER' }, 'INVALID'],
    [{ address: 'a@b.example', seat: 'CIRCLE_MEMBER' }, 'INVALID'],
    [{ address: 'a@b.example', seat: 'READER', partnerId: 'nobody' }, 'NOT_FOUND'],
  ])('refuses %j', async (input, code) => {
    expect((await guide.refused(inviting, { id: avondplein, input })).extensions.code).toBe(code);
  });
});
