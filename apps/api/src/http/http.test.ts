import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { type Person, signIn, stranger } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';

type Me = { data: { me: { id: string } | null } };

let running: Running;
let guide: Person;
const portalOrigin = 'http://portal.test:3000';

beforeAll(async () => {
  running = await startService({ portalOrigin });
  guide = await signIn(running, 'gids');
});
afterAll(() => running.stop());

const post = (body: string, headers: Record<string, string> = {}, path = '/graphql') =>
  fetch(running.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

it.each([
  ['host', 'service/auth/ok?'],
  ['x-forwarded-proto', 'http://service/auth/ok?x='],
])('a path in %s makes no other step of signing in', async (name, value) => {
  const { port } = new URL(running.url);
  const asked = request({ port, host: '127.0.0.1', path: '/auth/get-session', headers: { [name]: value } });
  const [response] = (await once(asked.end(), 'response')) as [IncomingMessage];
  expect(await text(response)).toBe('null');
});

describe('GraphQL over HTTP', () => {
  it('passes the whole audit', async () => {
    const results = await auditServer({ url: `${running.url}/graphql`, fetchFn: fetch });
    expect(results.length).toBeGreaterThan(50);
    expect(results.filter(({ status }) => status !== 'ok').map(({ id, name }) => ({ id, name }))).toEqual([]);
  });

  it('says in every answer what it cost', async () => {
    const { extensions } = await stranger(running).raw('{ blocks { id } }');
    expect(extensions?.cost.used).toBeGreaterThan(0);
  });

  it('hides what it does not know behind a sentence, without a trace', async () => {
    const answer = await fetch(`${running.url}/nowhere`);
    expect(answer.status).toBe(404);
    expect(JSON.stringify(await answer.json())).not.toMatch(/node_modules|\.ts:\d/);
  });
});

describe('what is no address', () => {
  it.each(['////', 'http://[/'])('is refused: %s', async (path) => {
    const { hostname, port } = new URL(running.url);
    const asked = request({ hostname, port, path }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    expect(answer.resume().statusCode).toBe(400);
  });
});

describe('signing in', () => {
  it.each([
    'verify-email?token=x&callbackURL=/.//elsewhere.test',
    'change-email',
    'two-factor/get-totp-uri',
    'ok',
  ])('is asked by the steps of our pages and no others: %s', async (path) => {
    const answer = await fetch(`${running.url}/auth/${path}`, { redirect: 'manual' });
    expect(answer.status).toBe(404);
  });

  it.each(['TRACE', 'PUT', 'OPTIONS'])('is asked by GET and POST only: %s', async (method) => {
    const { hostname, port } = new URL(running.url);
    const asked = request({ hostname, port, path: '/auth/get-session', method }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    expect([answer.resume().statusCode, answer.headers.allow]).toEqual([405, 'GET, POST']);
  });
});

describe('U+0000', () => {
  const asked = { query: '{ collaboration(id: "\\u0000") { id } }' };
  it.each([
    ['in the text of a question', `query=${encodeURIComponent(asked.query)}`],
    [
      'in its variables',
      `query=${encodeURIComponent('query ($x: ID!) { node(id: $x) { id } }')}&variables={"x":"%5Cu0000"}`,
    ],
  ])('is refused %s', async (_, search) => {
    const answer = await fetch(`${running.url}/graphql?${search}`);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('U+0000')]);
  });
});

describe('what has no place here', () => {
  it('is refused: a subscription, and a question by its hash', async () => {
    const stream = 'subscription ($id: ID!) { collaborationEvents(id: $id, after: 0) { id } }';
    const asked = { query: stream, variables: { id: 'x' } };
    expect((await post(JSON.stringify(asked))).status).toBe(400);
    const hash = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
    const answer = await post(JSON.stringify({ extensions: hash }));
    expect(JSON.stringify(await answer.json())).toContain('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('a subscription that may be left out', () => {
  it.each([
    'subscription ($x: Boolean!) { collaborationEvents(id: "a", after: 0) @skip(if: $x) { id } }',
    'subscription { ... @include(if: false) { collaborationEvents(id: "a", after: 0) { id } } }',
    'subscription { ...F } fragment F on Subscription { collaborationEvents(id: "a", after: 0) @skip(if: true) { id } }',
  ])('is refused, here and at the address of streams: %s', async (query) => {
    const body = JSON.stringify({ query, variables: { x: true } });
    expect((await post(body)).status).toBe(400);
    expect((await post(body, { accept: 'text/event-stream' }, '/graphql/stream')).status).toBe(400);
  });
});

describe('limits', () => {
  it('refuses a body that is too large, before it is read', async () => {
    const variables = { files: [{ contentBase64: 'x'.repeat(2.1 * 1024 * 1024) }] };
    const body = JSON.stringify({ query: '{ __typename }', variables });
    expect((await post(body)).status).toBe(413);
    expect((await post(body, { authorization: `Bearer ${guide.token}` })).status).toBe(200);
  });

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['application/json; charset=utf-16', 415],
  ])('refuses a body of %s', async (type, status) => {
    expect((await post('{"query":"{ __typename }"}', { 'content-type': type })).status).toBe(status);
  });

  it.each([
    ['no JSON', '{"query":', 400],
    ['a list', '[{"query":"{ __typename }"}]', 400],
    ['nothing', '', 400],
  ])('refuses %s', async (_, body, status) => {
    expect((await post(body)).status).toBe(status);
  });

  const refusedFor = async (query: string) => (await guide.refused(query)).message;

  it('refuses more words than any honest question has', async () => {
    expect(await refusedFor(`{ ${'__typename '.repeat(7000)} }`)).toMatch(/token/i);
  });

  it('refuses more aliases than any honest question has', async () => {
    const aliases = Array.from({ length: 80 }, (_, n) => `a${n}: blocks { id }`).join(' ');
    expect(await refusedFor(`{ ${aliases} }`)).toMatch(/aliases/);
  });

  it('refuses what costs too much, also when it hides behind fragments, and says how much', async () => {
    const page =
      'collaborations(first: 100) { nodes { events(first: 100) { nodes { id type version sentence blocks } } } }';
    const refused = await guide.refused(`{ ${page} }`);
    expect(refused.extensions).toMatchObject({ code: 'TOO_COSTLY', limit: 50_000 });
    const hidden = `{ ...A } fragment A on Query { collaborations(first: 100) { nodes { ...B } } }
      fragment B on Collaboration { events(first: 100) { nodes { id type version sentence blocks } } }`;
    expect((await guide.refused(hidden)).extensions.code).toBe('TOO_COSTLY');
  });

  it('lets tools read the whole schema', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await guide.ask(getIntrospectionQuery())).__schema.types.length).toBeGreaterThan(100);
  });
});

describe('the character U+0000', () => {
  const asking = (id: string) =>
    `{"query":"query ($id: ID!) { collaboration(id: $id) { name } }","variables":{"id":"${id}"}}`;

  it('is refused in a sentence, wherever it stands', async () => {
    const answer = await post(asking('a\\u0000b'));
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toContain('U+0000');
  });

  it('is not seen in a text that only speaks of it', async () => {
    expect((await post(asking('a\\\\u0000b'))).status).toBe(200);
  });
});

describe('the session cookie', () => {
  const me = JSON.stringify({ query: '{ me { id } }' });
  const cookie = () => `other=1; samenspel_session=${guide.token}`;
  const answered = async (headers: Record<string, string>) => {
    const answer = await post(me, { cookie: cookie(), ...headers });
    return answer.status === 200 ? ((await answer.json()) as Me).data.me?.id : answer.status;
  };

  it('is set so that no script reads it and no other site sends it along', async () => {
    const query = 'mutation { signInAsDemoPerson(personId: "gids") { token } }';
    const set = (await post(JSON.stringify({ query }))).headers.get('set-cookie');
    expect(set).toMatch(
      /^samenspel_session=[\w.%-]{60,120}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('belongs over https to this host alone', async () => {
    const secure = await startService({ portalOrigin: 'https://samenspel.example' });
    const query = 'mutation { signInAsDemoPerson(personId: "gids") { token } }';
    const answer = await fetch(`${secure.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    await secure.stop();
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-samenspel_session=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('is taken from the portal and from the service itself', async () => {
    expect(await answered({})).toBe('gids');
    expect(await answered({ origin: portalOrigin })).toBe('gids');
    expect(await answered({ origin: running.url })).toBe('gids');
    expect(await answered({ origin: 'http://elsewhere.test', 'sec-fetch-site': 'same-origin' })).toBe('gids');
  });

  it('is refused from other websites', async () => {
    expect(await answered({ origin: 'http://elsewhere.test' })).toBe(403);
    expect(await answered({ origin: 'null' })).toBe(403);
    expect(await answered({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await answered({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await answered({ origin: 'http://portal.test:3001', 'sec-fetch-site': 'same-site' })).toBe(403);
  });

  it('is not needed beside a token, which other websites cannot send', async () => {
    const headers = { authorization: `Bearer ${guide.token}`, origin: 'http://elsewhere.test' };
    expect(((await (await post(me, headers)).json()) as Me).data.me?.id).toBe('gids');
  });
});

describe('other addresses', () => {
  it('tell whether the service is well', async () => {
    expect(await (await fetch(`${running.url}/health`)).json()).toMatchObject({ status: 'ok' });
  });

  it('tell the start script whom one can sign in as', async () => {
    const people = await (await fetch(`${running.url}/demo-people`)).json();
    expect(people).toContainEqual({
      id: 'fonds-gedeelde-straat',
      name: 'Financier, Fonds Gedeelde Straat',
      seat: 'Funder',
      collaboration: 'Avondplein, Buurtbakens',
    });
  });
});
