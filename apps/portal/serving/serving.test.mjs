import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, IncomingMessage, request, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { refuseManyAnswers } from './answers.mjs';
import { believe } from './believe.mjs';
import { refuseManyUploads } from './bodies.mjs';

const asked = [];
/** Answers that the service keeps back, of whoever is called late. */
const late = [];
/** Whose questions were let go before they were answered. */
const letGo = [];
let service;
let plain;
let behindProxy;
let overHttps;

beforeAll(async () => {
  service = createServer((request, response) => {
    asked.push(request.headers);
    response.setHeader('content-type', 'application/json');
    const signInWays = { mail: true, passwords: false, organisation: null };
    const end = () => response.end(JSON.stringify({ data: { demoPeople: [], signInWays } }));
    const isLate = request.headers.authorization?.startsWith('Bearer late');
    const answer = () => (isLate ? late.push(end) : end());
    response.once('close', () => response.writableFinished || letGo.push(request.headers.authorization));
    request
      .resume()
      .once('end', answer)
      .on('error', () => {});
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  plain = await startPortal({});
  behindProxy = await startPortal({ TRUST_PROXY: '1', SECURITY_CONTACT: 'security@city.example' });
  overHttps = await startPortal({ TRUST_PROXY: '1', PORTAL_ORIGIN: 'https://samenspel.example' });
});
afterAll(() => {
  service.close();
  for (const portal of [plain, behindProxy, overHttps]) portal?.child.kill();
});

/** The built portal on a free port. */
async function startPortal(settings) {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  const env = {
    ...process.env,
    PORTAL_PORT: String(port),
    API_URL: `http://127.0.0.1:${service.address().port}`,
  };
  const child = spawn(process.execPath, [fileURLToPath(new URL('../start.mjs', import.meta.url))], {
    env: { ...env, NODE_ENV: 'production', TRUST_PROXY: '0', SECURITY_CONTACT: '', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(createInterface(child.stdout), 'line');
  return { child, url: `http://127.0.0.1:${port}` };
}

const get = (portal, path, headers = {}) => fetch(portal.url + path, { headers, redirect: 'manual' });

/** Pages, a redirect, a file, and errors of several kinds. */
const addresses = [
  '/about',
  '/sign-in',
  '/',
  '/favicon.svg',
  '/nowhere',
  '/about/%',
  '/_app/nothing.js',
  '/graphql',
];

describe('every answer', () => {
  test.each(addresses)('of %s keeps other websites away', async (path) => {
    const { headers } = await get(plain, path);
    const set = (name) => headers.get(name);
    expect(set('x-content-type-options')).toBe('nosniff');
    expect(set('referrer-policy')).toBe('same-origin');
    expect(set('cross-origin-opener-policy')).toBe('same-origin');
    expect(set('cross-origin-resource-policy')).toBe('same-origin');
    expect(set('permissions-policy')).toContain('camera=()');
    expect(set('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(set('content-security-policy')).toMatch(/default-src '(self|none)'/);
    expect(scriptSources(set('content-security-policy'))).not.toContain('unsafe');
    expect(set('cache-control')).toMatch(/no-store/);
    for (const name of ['server', 'x-powered-by', 'access-control-allow-origin'])
      expect(set(name)).toBeNull();
  });

  test('tells browsers to come by https only where people come by https', async () => {
    const https = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.1' };
    expect((await get(plain, '/about', https)).headers.get('strict-transport-security')).toBeNull();
    expect((await get(behindProxy, '/about', https)).headers.get('strict-transport-security')).toBe(
      'max-age=31536000',
    );
  });

  test.each([
    ['/about', 200],
    ['/nowhere', 404],
    ['/portfolio', 500],
  ])('with a page runs only the scripts of that answer: %s', async (path, status) => {
    const signedIn = { cookie: 'samenspel_session=0123456789012345678901234567890123456789012' };
    const [first, second] = [await get(plain, path, signedIn), await get(plain, path, signedIn)];
    expect(first.status).toBe(status);
    const nonce = (answer) =>
      /'nonce-([^']+)'/.exec(scriptSources(answer.headers.get('content-security-policy')))?.[1];
    expect(nonce(first)).toBeTruthy();
    expect(nonce(first)).not.toBe(nonce(second));
    const scripts = (await first.text()).match(/<script\b[^>]*>/g) ?? [];
    for (const script of scripts) expect(script).toContain(`nonce="${nonce(first)}"`);
  });
});

const scriptSources = (policy) => /script-src ([^;]*)/.exec(policy)?.[1] ?? '';

test('the code itself is nobody’s, and may be kept', async () => {
  const [file] = /\/_app\/immutable\/[^"]+\.js/.exec(await (await get(plain, '/about')).text()) ?? [];
  expect((await get(plain, file)).headers.get('cache-control')).toContain('immutable');
});

test.each([
  ['/_app/../collaborations/a', '/collaborations/a'],
  ['/graphql/%2e%2e/import?x=/../y', '/import?x=/../y'],
  ['/about', '/about'],
  ['//', '//'],
  ['http://[', 'http://['],
  ['*', '*'],
])('%s is read by everybody as the page that answers it reads it', (url, read) => {
  const request = { headers: {}, socket: { remoteAddress: '203.0.113.1' }, url };
  believe(request, false);
  expect(request.url).toBe(read);
});

describe('the service is told from where a person comes', () => {
  const claim = { 'x-forwarded-for': '203.0.113.1, 203.0.113.2', 'x-real-ip': '203.0.113.1' };
  const told = async (portal, path) => {
    asked.length = 0;
    await get(portal, path, claim);
    return asked.map((headers) => [headers['x-forwarded-for'], headers['x-real-ip']]);
  };

  test.each(['/graphql?query={a}', '/sign-in'])(
    'by %s: the connection, or what the proxy in front saw',
    async (path) => {
      const plainly = await told(plain, path);
      expect(plainly.length).toBeGreaterThan(0);
      expect(new Set(plainly.flat())).toEqual(new Set(['127.0.0.1', undefined]));
      expect((await told(behindProxy, path))[0]?.[0]).toBe('203.0.113.2');
    },
  );

  test('by a proxy that does not say', async () => {
    asked.length = 0;
    expect((await get(behindProxy, '/graphql?query={a}', { 'x-forwarded-proto': 'http' })).status).toBe(200);
    expect(asked[0]?.['x-forwarded-for']).toBe('127.0.0.1');
  });
});

describe('over https only cookies that no other host or path can set', () => {
  const at = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'samenspel.example' };
  const headers = { ...at, 'x-forwarded-for': '203.0.113.1', origin: 'https://samenspel.example' };

  test('are set', async () => {
    const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
    const wish = { method: 'POST', headers: form, body: 'language=en&theme=dark', redirect: 'manual' };
    const set = (await fetch(`${overHttps.url}/settings?/save`, wish)).headers.getSetCookie();
    expect(set).toHaveLength(2);
    for (const one of set) {
      expect(one).toMatch(/^__Host-samenspel_\w+=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      expect(one).not.toMatch(/Domain/i);
    }
  });

  test('are read', async () => {
    const page = async (cookie) => await (await get(overHttps, '/about', { ...headers, cookie })).text();
    expect(await page('samenspel_language=en')).toContain('<html lang="nl"');
    expect(await page('__Host-samenspel_language=en')).toContain('<html lang="en"');
    expect((await get(overHttps, '/portfolio', { ...headers, cookie: 'samenspel_session=a' })).status).toBe(
      303,
    );
  });

  const button = `${Date.now() + 600_000}.00000000-0000-4000-8000-000000000000.e3b0c44298fc1c14`;
  test.each(['/auth/callback/organisation', `/sign-in/organisation?button=${button}`])(
    'go on to the service: %s',
    async (path) => {
      asked.length = 0;
      const cookie = `samenspel.state=a; __Host-samenspel.state=b; samenspel_session=c; __Host-samenspel_button=${button}`;
      await get(overHttps, path, { ...headers, cookie });
      expect(asked.map((one) => one.cookie)).toEqual([
        `__Host-samenspel.state=b; __Host-samenspel_button=${button}`,
      ]);
    },
  );
});

test.each([
  ['samenspel.example', 421],
  ['localhost.samenspel.example', 421],
  ['localhost/settings?/save&', 421],
  ['samenspel.example@localhost', 421],
  ['localhost:3000', 200],
  ['[::1]:3000', 200],
  ['192.0.2.7', 200],
])('under the name %s is answered with %i', async (host, status) => {
  const { hostname, port } = new URL(plain.url);
  const asking = request({ hostname, port, path: '/about', headers: { host } }).end();
  const [answer] = await once(asking, 'response');
  expect(answer.resume().statusCode).toBe(status);
});

test('a body that is too large is refused by what it says of its size', async () => {
  const { hostname, port } = new URL(plain.url);
  const headers = { 'content-type': 'application/json', 'content-length': String(40 * 1024 ** 2) };
  const sending = request({ hostname, port, path: '/graphql', method: 'POST', headers });
  sending.on('error', () => {}).write('{');
  const [answer] = await once(sending, 'response');
  expect(answer.statusCode).toBe(413);
  sending.destroy();
});

describe('a form', () => {
  const send = async (path, { cookie, bytes }) => {
    const { hostname, port } = new URL(plain.url);
    const sized = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(bytes) };
    const sending = request({
      ...{ hostname, port, path, method: 'POST' },
      headers: { origin: plain.url, ...sized, ...(cookie ? { cookie } : {}) },
    });
    sending.on('error', () => {}).write('x');
    const [answer] = await once(sending, 'response');
    sending.destroy();
    expect(answer.headers['x-frame-options']).toBe('DENY');
    return answer.statusCode;
  };
  const cookie = 'samenspel_language=nl; samenspel_session=anything';

  test('is refused by its size before it is read, a stranger’s sooner', async () => {
    expect(await send('/sign-in?/mail', { bytes: 40_000 })).toBe(413);
    expect(await send('/collaborations/new?/start', { bytes: 600_000, cookie })).toBe(413);
    expect(await send('/import', { bytes: 600_000 })).toBe(413);
    expect(await send('/import', { bytes: 40_000_000, cookie })).toBe(413);
  });

  test('with files waits until two others of the same session are there, or four of the same address', () => {
    const begin = (session, bytes = 900_000, address = session.charAt(0)) => {
      const response = new ServerResponse(new IncomingMessage());
      const headers = {
        ...{ cookie: `samenspel_session=${session}`, 'x-forwarded-for': address },
        'content-length': String(bytes),
      };
      return { response, isRefused: refuseManyUploads({ headers, url: '/import' }, response) };
    };
    const [first] = [begin('a'), begin('a; samenspel_language=en')];
    expect(begin('a')).toMatchObject({ isRefused: true, response: { statusCode: 429 } });
    expect([begin('a', 1_000).isRefused, begin('b').isRefused]).toEqual([false, false]);
    const copied = begin('a', 900_000, 'elsewhere');
    expect(copied.isRefused).toBe(false);
    for (const { response } of [first, copied]) response.emit('close');
    expect(begin('a').isRefused).toBe(false);
    const house = ['c', 'd', 'e', 'f', 'g'].map((session) => begin(session, 900_000, 'one house').isRefused);
    expect(house).toEqual([false, false, false, false, true]);
    expect(begin('h', 900_000, 'another house').isRefused).toBe(false);
  });

  test('leads to no mistake of ours, to whatever address it is sent', async () => {
    const { hostname, port } = new URL(plain.url);
    for (const path of ['//', '///x', '/%', 'http://[', '*']) {
      const sending = request({ hostname, port, path, method: 'POST', headers: { 'content-length': '1' } });
      sending.on('error', () => {}).end('x');
      const [answer] = await once(sending, 'response');
      expect(answer.statusCode, path).toBeGreaterThanOrEqual(300);
      answer.resume();
    }
    expect((await get(plain, '/about')).status).toBe(200);
  });

  test.each(['/sign-in?/mail', '/graphql'])(
    'that does not come to %s is given up, and takes nobody else along',
    async (path) => {
      expect(await send(path, { bytes: 200 })).toBe(408);
      await new Promise((done) => setTimeout(done, 500)); // until the page has heard of it
      expect((await get(plain, '/about')).status).toBe(200);
    },
    20_000,
  );

  test('says how large it is', async () => {
    const { hostname, port } = new URL(plain.url);
    const sending = request({ hostname, port, path: '/sign-in?/mail', method: 'POST' });
    sending.on('error', () => {}).write('x');
    const [answer] = await once(sending, 'response');
    expect(answer.statusCode).toBe(411);
    sending.destroy();
  });

  test('that cannot be read is answered like any mistake in a form', async () => {
    const body = '--x\r\ncontent-disposition: form-data; name="email"\r\n\r\ncut';
    const headers = { 'content-type': 'multipart/form-data; boundary=x', origin: plain.url };
    const answer = await fetch(`${plain.url}/sign-in?/mail`, { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
  });
});

test('pages for which the service takes its time keep nobody at their address waiting', async () => {
  const ofSession = (n) => ({ cookie: `samenspel_session=late${n % 4}` });
  const pages = Array.from({ length: 12 }, (_, n) => get(plain, '/portfolio', ofSession(n)));
  await vi.waitFor(() => expect(late.length).toBeGreaterThanOrEqual(12), 3_000);
  expect((await get(plain, '/sign-in')).status).toBe(200);
  const answering = setInterval(() => {
    for (const end of late.splice(0)) end();
  }, 20);
  for (const { status } of await Promise.all(pages)) expect(status).toBe(500);
  clearInterval(answering);
});

test('a page that nobody waits for any more asks nothing more, and a form is gone through to its end', async () => {
  const count = late.length;
  const leaving = new AbortController();
  const ask = (session, more) =>
    fetch(plain.url + (more ? '/sign-out' : '/portfolio'), {
      ...{ headers: { cookie: `samenspel_session=${session}`, origin: plain.url, ...more?.headers } },
      ...{ signal: leaving.signal, redirect: 'manual', method: more?.method ?? 'GET', body: more?.body },
    }).catch(() => null);
  const form = { method: 'POST', body: '', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
  const both = [ask('late-reader'), ask('late-giver', form)];
  await vi.waitFor(() => expect(late.length).toBeGreaterThanOrEqual(count + 2), 3_000);
  leaving.abort();
  await Promise.all(both);
  await vi.waitFor(() => expect(letGo).toContain('Bearer late-reader'), 3_000);
  expect(letGo).not.toContain('Bearer late-giver');
  for (const end of late.splice(0)) end();
});

const asksFor = (session, url = '/about', address = '203.0.113.9') => {
  const response = new ServerResponse(new IncomingMessage());
  const headers = { cookie: `samenspel_session=${session}`, 'x-forwarded-for': address };
  return { response, isRefused: refuseManyAnswers({ headers, url }, response) };
};

test('few long answers wait to be read as well, before there are more', () => {
  const pages = Array.from({ length: 6 }, () => asksFor('long', '/about', '203.0.113.10'));
  for (const { response } of pages) response.write('x'.repeat(4 * 1024 * 1024)); // nobody reads it
  expect(asksFor('long', '/about', '203.0.113.10').isRefused).toBe(true);
  expect(asksFor('other', '/about', '203.0.113.10').isRefused).toBe(false);
  pages[0].response.emit('close');
  expect(asksFor('long', '/about', '203.0.113.10').isRefused).toBe(false);
});

test('answers of one session wait to be read before there are more', () => {
  const asked = Array.from({ length: 40 }, () => asksFor('c'));
  expect(asked.some(({ isRefused }) => isRefused)).toBe(false);
  expect(asksFor('c')).toMatchObject({ isRefused: true, response: { statusCode: 429 } });
  expect([asksFor('d').isRefused, asksFor('c', '/graphql/stream?query=x').isRefused]).toEqual([false, false]);
  asked[0].response.emit('close');
  expect(asksFor('c').isRefused).toBe(false);
  const elsewhere = Array.from({ length: 400 }, (_, n) => asksFor(`of the same address ${n}`));
  expect(elsewhere.filter(({ isRefused }) => !isRefused)).toHaveLength(400 - 41);
});

test('who sends the next request before the one before it is answered is hung up on', async () => {
  const { hostname, port } = new URL(plain.url);
  const ask = 'GET /about HTTP/1.1\r\nhost: localhost\r\n\r\n';
  const told = async (times) => {
    const socket = connect(Number(port), hostname).on('error', () => {});
    socket.write(ask.repeat(times));
    const [first] = await Promise.race([once(socket, 'data'), once(socket, 'close')]);
    socket.destroy();
    return String(first).slice(0, 12);
  };
  expect(await told(1)).toBe('HTTP/1.1 200');
  expect(await told(2)).not.toMatch(/^HTTP/);
});

test('an answer is protected whatever else is expected of it', async () => {
  const { hostname, port } = new URL(plain.url);
  const asking = request({ hostname, port, path: '/about', headers: { expect: 'x' } }).end();
  const [answer] = await once(asking, 'response');
  expect(answer.resume().statusCode).toBe(200);
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});

describe('security.txt', () => {
  test('names the contact of this installation', async () => {
    const answer = await get(behindProxy, '/.well-known/security.txt');
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).toMatch(/^Contact: mailto:security@city\.example\nExpires: 20\d\d-/);
  });

  test('is not there where none was named', async () => {
    expect((await get(plain, '/.well-known/security.txt')).status).toBe(404);
  });
});
