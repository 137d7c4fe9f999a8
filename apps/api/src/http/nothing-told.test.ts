import { startTestDatabase } from '@samenspel/local-postgres/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../database/connect.ts';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { logLinesOf } from '../testing/log-lines.ts';
import { RawConnection } from '../testing/raw-request.ts';
import { startService } from '../testing/running.ts';
import { withoutValues } from './without-values.ts';

/** Stands for whatever people write, and is sent in every request here. */
const secret = 'anne@stad.example';
const telling = new RegExp(
  [
    secret.replace('.', '\\.'),
    String.raw`stad\.example`,
    String.raw`^\s+at `, // a stack
    String.raw`"at [^"]*\n`,
    String.raw`/(?:work|home|root|app|opt|tmp|usr)/`, // a path of this machine
    String.raw`\b(?:select|insert into|update|delete from)\b.*\b(?:from|values|set|where)\b`, // SQL
    String.raw`(?:Driver|Connection|Syntax)Exception:`,
    String.raw`[\w-]{30,}\.[\w%+/-]{20,}`, // a token
  ].join('|'),
  'im',
);

let cluster: Awaited<ReturnType<typeof startTestDatabase>>;
let running: Running;
let guide: Person;
let lines: string[];

beforeAll(async () => {
  cluster = await startTestDatabase();
  running = await startService({ databaseUrl: await cluster.database() });
  guide = await signIn(running, 'gids');
  lines = logLinesOf(running);
});
afterAll(() => running.stop().catch(() => undefined));

const post = async (body: string, headers: Record<string, string> = {}, path = '/graphql') => {
  const answer = await fetch(running.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${guide.token}`, ...headers },
    body,
  });
  const told = { status: answer.status, text: await answer.text() };
  expect(told.text).not.toMatch(telling);
  expect(lines.join('')).not.toMatch(telling);
  return told;
};
const asking = (query: string, variables: object = {}, operationName?: string) =>
  post(JSON.stringify({ query, variables, operationName }));

describe('an answer and the log tell nothing of what was asked or how we are built', () => {
  it.each([
    ['no JSON', `{"query": "${secret}`],
    ['a list', `["${secret}"]`],
    ['a query that is no text', `{"query": {"${secret}": 1}}`],
    ['variables that are no object', `{"query": "{ __typename }", "variables": "${secret}"}`],
  ])('when the body is %s', async (_, body) => {
    expect((await post(body)).status).toBe(400);
  });

  it.each([
    ['a text where a name belongs', `{ "${secret}" }`],
    ['a text that does not end', `{ me(a: "${secret}`],
    ['a field that is not there', `{ unknown(a: "${secret}") }`],
    ['an argument of another kind', `{ collaborations(first: "${secret}") { nodes { id } } }`],
    ['an id of nothing', `{ node(id: "${secret}") { id } }`],
    [
      'a value that is none of the choices',
      `{ collaboration(id: "x") { events(first: 1) { nodes { sentence(language: "${secret}") } } } }`,
    ],
    ['a moment that is none', `{ collaboration(id: "x", asOf: { knownAt: "${secret}" }) { id } }`],
    ['a cursor of nothing', `{ collaborations(first: 1, after: "${secret}") { nodes { id } } }`],
    ['too much of it', `{ ${`me(a: "${secret}") { id } `.repeat(500)} }`],
  ])('when the document has %s', async (_, query) => {
    expect((await asking(query)).text).toMatch(/"errors"|"node":null/);
  });

  it.each([
    ['$v: Int!', 'collaborations(first: $v) { nodes { id } }', secret],
    ['$v: AsOf', 'collaboration(id: "x", asOf: $v) { id }', { knownAt: secret, [secret]: secret }],
    ['$v: ID!', 'node(id: $v) { id }', { [secret]: secret }],
    ['$v: Int!', 'collaborations(first: $v) { nodes { id } }', `; Expected type "${secret}".`],
  ])('when the variable %s does not fit', async (definition, question, v) => {
    expect((await asking(`query (${definition}) { ${question} }`, { v })).text).toContain('$v');
  });

  it('when the operation is not there', async () => {
    expect((await asking('query A { me { id } }', {}, secret)).text).toContain('no operation of this name');
  });

  it('when the token is none, and over live events', async () => {
    expect((await post('{"query":"{ me { id } }"}', { authorization: `Bearer ${secret}` })).status).toBe(200);
    const query = `subscription { collaborationEvents(id: "${secret}", after: 0) { id } }`;
    expect(
      (await post(JSON.stringify({ query }), { accept: 'text/event-stream' }, '/graphql/stream')).text,
    ).toContain('NOT_FOUND');
  });

  it('when it is no HTTP', async () => {
    const connection = await RawConnection.to(running);
    connection.write(`GET /${secret} HELLO\r\n\r\n`);
    expect(await connection.answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nConnection: close\r\n\r\n$/);
  });

  it('when whoever asked goes away: the log has no mistake of ours', async () => {
    const connection = await RawConnection.to(running);
    const head = ['GET /own-data HTTP/1.1', 'Host: x', `Authorization: Bearer ${guide.token}`, '', ''];
    connection.write(...head);
    setTimeout(() => connection.close(), 20);
    await connection.answer;
    await new Promise((done) => setTimeout(done, 1_000));
    expect(lines.join('')).not.toContain('a request failed');
  });

  it('when the database does not do what we ask of it: the log has the place in our code', async () => {
    const superuser = await connect(running.service.database.config.get('clientUrl') as string, null);
    await superuser.em.fork().execute('alter table search_view rename to gone');
    await superuser.close(true);
    const query =
      'query ($id: ID!, $text: String!) { collaboration(id: $id) { search(text: $text) { nodes { __typename } } } }';
    const { text } = await asking(query, { id: demoCollaborationId('avondplein'), text: secret });
    expect(text).toContain('INTERNAL_SERVER_ERROR');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      msg: 'a request failed',
      at: expect.arrayContaining([expect.stringMatching(/apps\/api\/src\//)]),
    });
  });

  it('when the database does not do what signing in asks of it', async () => {
    const superuser = await connect(running.service.database.config.get('clientUrl') as string, null);
    await superuser.em.fork().execute('alter table identity.verification rename to gone');
    await superuser.close(true);
    lines.splice(0);
    const { status } = await post(
      JSON.stringify({ email: secret }),
      { origin: 'http://localhost:3000' },
      '/auth/sign-in/magic-link',
    );
    expect(status).toBe(500);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ msg: 'a request failed', code: '42P01' });
  });

  it('when the database is gone', async () => {
    await cluster.stop();
    const { status, text } = await asking(`{ node(id: "${secret}") { id } }`);
    expect([status, text.includes('INTERNAL_SERVER_ERROR')]).toEqual([500, true]);
    await expect
      .poll(async () => (await fetch(`${running.url}/health`)).status, { timeout: 10_000 })
      .toBe(503);
    expect(lines.length).toBeGreaterThan(0);
  });
});

describe('a message', () => {
  it.each([
    ['Int cannot represent non-integer value: "x: y"', 'Int cannot represent non-integer value.'],
    [
      'Enum "Language" cannot represent non-enum value: "x".',
      'Enum "Language" cannot represent non-enum value.',
    ],
    [
      'Value "x" does not exist in "Language" enum. Did you mean "NL"?',
      'This value does not exist in "Language" enum.',
    ],
    ['Syntax Error: Expected Name, found String "x".', 'Syntax Error: Expected Name, found String.'],
    ['Syntax Error: Expected "}", found <EOF>.', 'Syntax Error: Expected "}", found <EOF>.'],
    [
      'Variable "$v" got invalid value "x" at "v.knownAt"; Expected type "DateTime".',
      'Variable "$v" got a value that does not fit at "v.knownAt"; Expected type "DateTime".',
    ],
    [
      'Variable "$v" got invalid value { a: 1 }; Field "b" of required type "Int!" was not provided.',
      'Variable "$v" got a value that does not fit; Field "b" of required type "Int!" was not provided.',
    ],
    [
      'Cannot query field "x" on type "Query". Did you mean "y"?',
      'Cannot query field "x" on type "Query". Did you mean "y"?',
    ],
  ])('keeps what helps: %s', (said, told) => {
    expect(withoutValues(said)).toBe(told);
  });
});
