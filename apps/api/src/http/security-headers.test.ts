import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';

let running: Running;
let guide: Person;
const portalOrigin = 'http://portal.test:3000';

beforeAll(async () => {
  running = await startService({ portalOrigin });
  guide = await signIn(running, 'gids');
});
afterAll(() => running.stop());

const question = 'query={__typename}';
/** Answers and refusals of every kind. */
const addresses: readonly [string, RequestInit?][] = [
  [`/graphql?${question}`],
  ['/graphql?query={'],
  ['/graphql', { method: 'OPTIONS' }],
  ['/graphql', { method: 'POST', body: 'x' }],
  [`/graphql/stream?${question}`, { headers: { accept: 'text/event-stream' } }],
  [`/graphql/stream?${question}`],
  ['/auth/get-session'],
  ['/auth/nothing'],
  ['/health'],
  ['/metrics'],
  ['/nowhere'],
];

describe('every answer of the service', () => {
  it.each(addresses)('is for the portal and nobody else: %s %o', async (path, how = {}) => {
    const answer = await fetch(running.url + path, how);
    await answer.body?.cancel();
    const { headers } = answer;
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toMatch(/no-store|no-cache/);
    expect(headers.get('strict-transport-security')).toBeNull();
    for (const name of ['server', 'x-powered-by']) expect(headers.get(name)).toBeNull();
  });

  it('tells browsers to stay with https where the portal says that they came by it', async () => {
    const answer = await fetch(`${running.url}/health`, { headers: { 'x-forwarded-proto': 'https' } });
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});

describe('other websites', () => {
  const asked = {
    origin: 'https://elsewhere.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type, authorization',
  };
  const allowed = ({ headers }: Response) =>
    [...headers.keys()].filter((name) => name.startsWith('access-control-'));

  it.each(['/graphql', '/graphql/stream', '/auth/sign-in/magic-link', '/health'])(
    'are not let in when they ask first: %s',
    async (path) => {
      const answer = await fetch(running.url + path, { method: 'OPTIONS', headers: asked });
      expect(allowed(answer)).toEqual([]);
      if (path.startsWith('/graphql')) expect(answer.status).toBe(405);
    },
  );

  it.each(['GET', 'POST'])('cannot read an answer to %s', async (method) => {
    const body = method === 'POST' ? { body: JSON.stringify({ query: '{ __typename }' }) } : {};
    const headers = { ...asked, 'content-type': 'application/json' };
    expect(allowed(await fetch(`${running.url}/graphql?${question}`, { method, headers, ...body }))).toEqual(
      [],
    );
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'cannot send a form as %s',
    async (type) => {
      const body = JSON.stringify({ query: 'mutation { signOut }' });
      const headers = { 'content-type': type, authorization: `Bearer ${guide.token}` };
      expect((await fetch(`${running.url}/graphql`, { method: 'POST', headers, body })).status).toBe(415);
    },
  );

  it('cannot change anything by a link', async () => {
    const headers = { authorization: `Bearer ${guide.token}`, accept: 'application/graphql-response+json' };
    const mutation = encodeURIComponent('mutation { signOut }');
    expect((await fetch(`${running.url}/graphql?query=${mutation}`, { headers })).status).toBe(405);
    const live = { ...headers, accept: 'text/event-stream' };
    const stream = await fetch(`${running.url}/graphql/stream?query=${mutation}`, { headers: live });
    expect(await stream.text()).toContain('Send questions and commands to /graphql.');
    expect(stream.headers.get('cache-control')).toBe('no-store');
    expect((await guide.ask('{ me { id } }')).me.id).toBe('gids');
  });
});
