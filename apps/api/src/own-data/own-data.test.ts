import { randomUUID } from 'node:crypto';
import type { Happening, VisibilityId } from '@samenspel/domain';
import { linkIn, openPostOffice, type PostOffice } from '@samenspel/local-servers';
import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putAnswers } from '../assessment/answers.ts';
import { record } from '../commands/record.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { createSchema } from '../schema.ts';
import { type Person, personWith, signIn, stranger } from '../testing/asking.ts';
import { Browser } from '../testing/browser.ts';
import { byLink } from '../testing/by-link.ts';
import { everyFieldOf } from '../testing/every-field.ts';
import { startService } from '../testing/running.ts';

/* Ada and Bo do the same things, each with words of their own. What is Ada's holds all of hers and nothing of his. */
type Somebody = { id: string; person: Person; mark: string };
const avondplein = demoCollaborationId('avondplein');
let running: Running;
let post: PostOffice;
let ada: Somebody;
let bo: Somebody;

beforeAll(async () => {
  post = await openPostOffice();
  const mail = { smtpUrl: post.url, outbox: null, from: 'Samenspel <samenspel@samenspel.example>' };
  running = await startService({ mail });
  ada = await joins('adamark');
  bo = await joins('bomark');
  for (const one of [ada, bo]) await leavesTraces(one);
}, 110_000);
afterAll(async () => {
  await running.stop();
  await post.stop();
});

const inviting = `mutation ($id: ID!, $input: InviteInput!) { invite(collaborationId: $id, input: $input) { id } }`;
const invite = (by: Person, address: string) =>
  by.ask(inviting, { id: avondplein, input: { address, seat: 'PARTICIPANT' } });

async function tell(actor: string, happening: Happening, visibility: VisibilityId = 'team') {
  const { database, histories } = running.service;
  const em = database.em.fork();
  const history = await histories.load(em, avondplein);
  const envelope = { commandId: randomUUID(), actor, input: {}, visibility };
  const command = { name: 'describeCollaboration', collaborationId: avondplein, ...envelope } as const;
  histories.add(history, await record(em, history, command, [happening]));
}

async function joins(mark: string): Promise<Somebody> {
  const guide = await signIn(running, 'gids');
  const address = `${mark}mail@stad.example`;
  await invite(guide, address);
  const token = linkIn(await post.letterTo(address)).searchParams.get('token');
  await new Browser(running.url).post('/invitation/accept', { token, name: `${mark}name` });
  const browser = await byLink(post, address, new Browser(running.url));
  const person = personWith(running, browser.token);
  return { id: (await person.ask('{ me { id } }')).me.id, person, mark };
}

const noticed = (mark: string) => ({
  ...{ positionA: `${mark}circle`, positionB: 'x', resource: 'AUTHORITY', form: 'HIDDEN', basis: 'TOLD' },
});
const noticing = `mutation ($id: ID!, $c: String!, $input: NoticePowerRelationInput!) {
  noticePowerRelation(collaborationId: $id, commandId: $c, input: $input) { version } }`;

const makingKey = 'mutation ($name: String!) { makeAccessToken(name: $name, days: 1) { token } }';

async function leavesTraces({ id, person, mark }: Somebody): Promise<void> {
  const em = running.service.database.em.fork();
  for (const seat of ['coordinator', 'circle-member'])
    await tell('gids', { type: 'SeatGranted', data: { personId: id, seat } });
  await em.execute(
    `insert into identity.passkey (id, name, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp", "createdAt")
     values (?, ?, ?, ?, ?, 0, 'x', false, now())`,
    [randomUUID(), `${mark}passkey`, `${mark}secretkey`, id, `${mark}secretcredential`],
  );
  await em.execute(
    `insert into identity.account (id, "accountId", "providerId", "userId", "createdAt", "updatedAt")
     values (?, ?, 'organisation', ?, now(), now())`,
    [randomUUID(), `${mark}subject`, id],
  );
  await person.ask(makingKey, { name: `${mark}program` });
  await em.execute('update identity.session set "userAgent" = ? where "userId" = ?', [`${mark}device`, id]);
  for (const [where, visibility] of [
    ['team', 'team'],
    ['alone', 'author'],
  ] as const) {
    const data = { recordId: randomUUID(), insight: `${mark}${where}`, aboutWhat: 'process', basedOn: [] };
    await tell(id, { type: 'LessonDrafted', data }, visibility);
  }
  await tell(id, {
    type: 'ConsentAsked',
    data: { consentId: `${mark}consent`, about: 'circle', personId: id },
  });
  await person.ask(noticing, { id: avondplein, c: randomUUID(), input: noticed(mark) });
  const key = {
    collaborationId: avondplein,
    roundId: `${mark}round`,
    personId: id,
    blockId: 'momentum',
  } as const;
  await putAnswers(em, running.service.sealing, [
    { key, answer: { kind: 'not-relevant-now', reason: `${mark}reason` } },
  ]);
  await invite(person, `${mark}guest@stad.example`);
  await invite(await signIn(running, 'gids'), `${mark}mail@stad.example`);
}

/** What must be in there of oneself. */
const traces = [
  'name',
  'mail@stad.example',
  'passkey',
  'subject',
  'program',
  'device',
  'team',
  'alone',
  'consent',
  'circle',
  'round',
  'reason',
];

const fileOf = async ({ person }: Somebody): Promise<string> => {
  const headers = { authorization: `Bearer ${person.token}` };
  return await (await fetch(`${running.url}/own-data`, { headers })).text();
};
const answerOf = async ({ person }: Somebody): Promise<string> => {
  const schema = await createSchema();
  const fields = everyFieldOf(schema, schema.getType('OwnData') as GraphQLObjectType);
  return JSON.stringify(await person.ask(`{ ownData ${fields} }`));
};

describe.each([
  ['the file', fileOf],
  ['the answer', answerOf],
])('%s of what is held about oneself', (_, read) => {
  it('has all that is about oneself', async () => {
    for (const one of [ada, bo]) {
      const text = await read(one);
      for (const trace of traces) expect(text, trace).toContain(one.mark + trace);
    }
  });

  it('has nothing of anybody else: no name, address, text or id', async () => {
    const [ofAda, ofBo] = [await read(ada), await read(bo)];
    for (const strange of [bo.mark, bo.id, 'gids', 'adamarkguest', 'adamarksecret'])
      expect(ofAda).not.toContain(strange);
    for (const strange of [ada.mark, ada.id, 'gids']) expect(ofBo).not.toContain(strange);
  });
});

it('tells where others named one, and not what they wrote', async () => {
  const data = { decisionId: randomUUID(), title: 'bomarktitle', involved: [ada.id, bo.id] };
  await tell(bo.id, { type: 'DecisionDrafted', data });
  const text = await fileOf(ada);
  const [place] = JSON.parse(text).collaborations;
  expect(place.named).toMatchObject([
    { type: 'DecisionDrafted', as: { nl: 'betrokken bij een beslissing' } },
  ]);
  expect(text).not.toContain('bomark');
  const asked = '{ ownData { collaborations { named { type named(language: EN) } } } }';
  const { ownData } = await ada.person.ask(asked);
  expect(ownData.collaborations[0].named).toEqual([
    { type: 'DecisionDrafted', named: 'involved in a decision' },
  ]);
  const own = JSON.parse(await fileOf(bo)).collaborations[0];
  expect(own.named).toEqual([]);
});

it('the file tells where everything belongs', async () => {
  const whole = JSON.parse(await fileOf(ada));
  expect(whole).toMatchObject({
    format: 'samenspel-own-data/1',
    account: { hasSecondFactor: false, hasPassword: false },
  });
  expect(whole.invitations.sent).toHaveLength(1);
  expect(whole.invitations.waiting).toHaveLength(1);
  expect(whole.invitations.taken).toMatchObject([
    { collaborationId: avondplein, takenAt: expect.any(String) },
  ]);
  const [place] = whole.collaborations;
  expect(place.seats.map(({ seat }: { seat: string }) => seat)).toEqual([
    ...['participant', 'coordinator', 'circle-member'],
  ]);
  expect(place.recorded.filter(({ inCircle }: { inCircle: boolean }) => inCircle)).toHaveLength(1);
  expect(place.consents).toMatchObject([{ type: 'ConsentAsked' }]);
});

it('tells of invitations that wait at an address to nobody who only holds one of them', async () => {
  const address = 'dinmark@stad.example';
  const letter = async () => {
    await invite(await signIn(running, 'gids'), address);
    return linkIn(await post.letterTo(address)).searchParams.get('token');
  };
  const [token] = [await letter(), await letter()];
  const waiting = async ({ token: session }: Browser) =>
    (await personWith(running, session).ask('{ ownData { invitations { waiting { seat } } } }')).ownData
      .invitations.waiting;
  const holder = new Browser(running.url);
  await holder.post('/invitation/accept', { token, name: 'Din' });
  expect(await waiting(holder)).toEqual([]);
  expect(await waiting(await byLink(post, address, new Browser(running.url)))).toHaveLength(1);
});

it('who has no seat any more keeps what they recorded, without the name of the collaboration', async () => {
  const cas = await joins('casmark');
  await leavesTraces(cas);
  for (const seat of ['participant', 'coordinator', 'circle-member'])
    await tell('gids', { type: 'SeatEnded', data: { personId: cas.id, seat } });
  const [place] = JSON.parse(await fileOf(cas)).collaborations;
  expect(place.name).toBeNull();
  expect(place.seats[0].endedOn).not.toBeNull();
  expect(JSON.stringify(place)).toContain('casmarkteam');
  expect(JSON.stringify(place)).not.toContain('casmarkcircle');
});

it('a history of 10,000 entries comes in one request', async () => {
  const dora = await joins('doramark');
  const data = (n: number) => ({
    recordId: `r${n}`,
    insight: `doramark${n}`,
    aboutWhat: 'process',
    basedOn: [],
  });
  const { database, histories } = running.service;
  const em = database.em.fork();
  for (let batch = 0; batch < 10; batch++) {
    const history = await histories.load(em, avondplein);
    const envelope = { commandId: randomUUID(), actor: dora.id, input: {}, visibility: 'team' } as const;
    const command = { name: 'describeCollaboration', collaborationId: avondplein, ...envelope } as const;
    const many = Array.from({ length: 1_000 }, (_, n) => ({
      type: 'LessonDrafted',
      data: data(batch * 1_000 + n),
    }));
    histories.add(history, await record(em, history, command, many));
  }
  const whole = JSON.parse(await fileOf(dora));
  expect(whole.collaborations[0].recorded).toHaveLength(10_000);
  const page = '{ ownData { collaborations { recordedCount recorded(first: 2) { nodes { sentence } } } } }';
  const [place] = (await dora.person.ask(page)).ownData.collaborations;
  expect(place.recordedCount).toBe(10_000);
  expect(place.recorded.nodes[0].sentence).toContain('doramark9999');
});

it('who reads from outside a team takes along what was kept of that', async () => {
  const funder = await signIn(running, 'fonds-gedeelde-straat');
  await funder.ask('query ($id: ID!) { collaboration(id: $id) { summary } }', { id: avondplein });
  const [own] = (await funder.ask('{ ownData { readings { collaborationId parts } } }')).ownData.readings;
  expect(own).toEqual({ collaborationId: avondplein, parts: ['OVERVIEW'] });
});

it('a program with a key gets nothing of it', async () => {
  const { token } = (await ada.person.ask(makingKey, { name: 'script' })).makeAccessToken;
  expect((await personWith(running, token).ask('{ ownData { account { name } } }')).ownData).toBeNull();
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(`${running.url}/own-data`, { headers })).status).toBe(403);
});

it('nobody who is not signed in gets anything', async () => {
  expect((await stranger(running).ask('{ ownData { account { name } } }')).ownData).toBeNull();
  expect((await fetch(`${running.url}/own-data`)).status).toBe(401);
});
