import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoCollaborationId } from '../demo/seed.ts';
import type { Running } from '../main.ts';
import { abuses } from '../testing/abuses.ts';
import { type Person, signIn } from '../testing/asking.ts';
import { heapInUse } from '../testing/heap.ts';
import { RawConnection } from '../testing/raw-request.ts';
import { boundless, freshDatabase, startService } from '../testing/running.ts';
import { openStream } from '../testing/stream.ts';
import { usualPatience } from './patience.ts';

const streamsPerPerson = 20;
let running: Running;
/** The same, but it waits for nobody. */
let impatient: Running;
let attacker: Person;
let other: Person;

beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  running = await startService({ databaseUrl, allowance: { ...boundless, streamsPerPerson } });
  const patience = { ...usualPatience, head: 700, body: 1_400, strangersBody: 700, afterRefusal: 500 };
  impatient = await startService({ databaseUrl, patience });
  attacker = await signIn(running, 'gids');
  other = await signIn(running, 'fonds-gedeelde-straat');
});
afterAll(() => Promise.all([running.stop(), impatient.stop()]));

/** Whatever happens, somebody else gets an answer. */
const others = async () => expect((await other.ask('{ me { id } }')).me.id).toBe('fonds-gedeelde-straat');
afterEach(others);

const post = (
  body: string | Buffer | ReadableStream,
  headers: Record<string, string> = {},
  path = '/graphql',
) =>
  fetch(running.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${attacker.token}`, ...headers },
    body,
    duplex: 'half',
  } as RequestInit);
const head = (...lines: string[]) => ['POST /graphql HTTP/1.1', 'host: service', ...lines, '', ''];
const json = 'content-type: application/json';

describe('a document made to tire the service', () => {
  it.each(abuses)('is refused: %s', async (_, query, code) => {
    const answer = await post(JSON.stringify({ query }), { accept: 'application/graphql-response+json' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it.each(abuses.filter(([, , code]) => code === 'TOO_LARGE'))(
    'is refused as a subscription: %s',
    async (_, query) => {
      const answer = await post(
        JSON.stringify({ query }),
        { accept: 'text/event-stream' },
        '/graphql/stream',
      );
      expect(answer.status).toBe(400);
    },
  );

  it('is told of a few of its mistakes', async () => {
    const query = `{ me { ${Array.from({ length: 100 }, (_, n) => `... on PersonEvent${n} { id }`).join(' ')} } }`;
    const answer = await post(JSON.stringify({ query }), { accept: 'application/graphql-response+json' });
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: unknown[] };
    expect(errors).toHaveLength(6); // the last one says that there are more
  });

  it('is refused in a URL too', async () => {
    const [, query = ''] = abuses.find(([name]) => name === '60 fields deep') ?? [];
    const answer = await fetch(`${running.url}/graphql?query=${encodeURIComponent(query)}`);
    expect(answer.status).toBe(400);
  });

  it('is refused as one of a batch, as every batch is', async () => {
    const batch = Array.from({ length: 500 }, () => ({ query: '{ __typename }' }));
    expect((await post(JSON.stringify(batch))).status).toBe(400);
  });
});

describe('a body made to fill the service', () => {
  const tenMegabytes = JSON.stringify({ query: '{ __typename }', x: 'x'.repeat(10 * 1024 ** 2) });

  it('is refused by what it says of its size, before it comes', async () => {
    const connection = await RawConnection.to(running);
    connection.write(...head(json, `content-length: ${10 * 1024 ** 2}`));
    expect(await connection.status()).toBe(413);
  });

  it('is refused while it comes, and the answer arrives', async () => {
    expect((await post(tenMegabytes, { authorization: '' })).status).toBe(413);
    const withoutEnd = new ReadableStream({
      pull: (to) => to.enqueue(new Uint8Array(64 * 1024)),
    });
    expect((await post(withoutEnd, { authorization: '' })).status).toBe(413);
  });

  it('keeps no connection that goes on sending after the refusal', async () => {
    const connection = await RawConnection.to(impatient);
    connection.write(...head(json, `content-length: ${10 * 1024 ** 2}`));
    const drip = setInterval(() => connection.socket.write('x'), 20);
    expect(await connection.answer).toMatch(/^$|^HTTP\/1\.1 413 /); // what is still on its way can take the answer along
    clearInterval(drip);
  });

  it('is refused for an object with names that nobody knows, or hears of the first', async () => {
    const query = 'query ($a: AsOf) { collaboration(id: "x", asOf: $a) { name } }';
    const ask = async (names: number) => {
      const strange = Object.fromEntries(Array.from({ length: names }, (_, n) => [`name${n}`, n]));
      const answer = await post(JSON.stringify({ query, variables: { a: { ...strange, inner: strange } } }));
      const { errors } = (await answer.json()) as { errors: { message: string; extensions: object }[] };
      return [answer.status, errors.map(({ extensions }) => extensions)];
    };
    expect(await ask(900)).toEqual([200, [expect.objectContaining({ code: 'BAD_USER_INPUT' })]]);
    expect(await ask(1_200)).toEqual([413, [expect.objectContaining({ code: 'TOO_LARGE' })]]);
  });

  it('is refused for a text that is longer than any, before it is taken apart', async () => {
    const answer = await post(JSON.stringify({ query: '{ __typename }', x: 'x'.repeat(3 * 1024 ** 2) }));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE' } }] });
  });

  it.each([
    ['an id', 'query ($contentBase64: ID!) { collaboration(id: $contentBase64) { id } }'],
    [
      'a cursor',
      'query ($contentBase64: String!) { collaborations(first: 1, after: $contentBase64) { pageInfo { hasNextPage } } }',
    ],
  ])('costs too much when it is long and called a file: %s', async (_, query) => {
    const code = async (length: number) => {
      const answer = await post(JSON.stringify({ query, variables: { contentBase64: 'x'.repeat(length) } }));
      const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
      return errors?.[0]?.extensions.code;
    };
    expect(await code(3_000)).not.toBe('TOO_COSTLY');
    expect(await code(6_000_000)).toBe('TOO_COSTLY');
  });

  it('is refused when it is packed, in another charset, of another kind or no text', async () => {
    const query = '{"query":"{ __typename }"}';
    expect((await post(query, { 'content-encoding': 'gzip' })).status).toBe(415);
    expect((await post(query, { 'content-type': 'application/json; charset=utf-16' })).status).toBe(415);
    expect((await post(query, { 'content-type': 'application/graphql' })).status).toBe(415);
    expect((await post(query, { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(415);
    expect((await post(Buffer.from('{"query":"\xff\xfe"}', 'latin1'))).status).toBe(400);
  });
});

describe('a connection made to wait', () => {
  const lateOrCutOff = /^$|^HTTP\/1\.1 408 /; // what is still on its way can take the answer along

  it('is closed when the body comes drop by drop', async () => {
    const connection = await RawConnection.to(impatient);
    connection.write(...head(json, 'content-length: 1000'));
    const drip = setInterval(() => connection.socket.write(' '), 50);
    expect(await connection.answer).toMatch(lateOrCutOff);
    clearInterval(drip);
  });

  it('is closed when the head never ends', async () => {
    const connection = await RawConnection.to(impatient);
    connection.write('POST /graphql HTTP/1.1', '');
    const drip = setInterval(() => connection.write('x: y', ''), 50);
    expect(await connection.answer).toMatch(lateOrCutOff);
    clearInterval(drip);
  });

  it.each([
    ['no HTTP', 'HELLO\r\n\r\n', 400],
    ['two lengths', head(json, 'content-length: 1', 'content-length: 2').join('\r\n'), 400],
    ['a length and pieces', head(json, 'content-length: 1', 'transfer-encoding: chunked').join('\r\n'), 400],
    ['an endless head', head(`x: ${'y'.repeat(20_000)}`).join('\r\n'), 431],
  ])('is closed when it brings %s', async (_, said, status) => {
    const connection = await RawConnection.to(impatient);
    connection.write(said);
    expect(await connection.status()).toBe(status);
  });
});

describe('subscriptions', () => {
  const query = 'subscription ($id: ID!) { collaborationEvents(id: $id, after: 0) { id } }';
  const variables = { id: demoCollaborationId('avondplein') };

  /** Whether a place became free; who hung up is noticed a moment later. */
  const opensAgain = async () => {
    const stream = await openStream(running, attacker.token, query, variables);
    await stream.until(1, 1_000).catch(() => undefined);
    await stream.close();
    return stream.events.length > 0;
  };

  it('are refused beyond what one session may have open: 10,000 at once leave 20, and others get theirs', async () => {
    const held = await Promise.all(
      Array.from({ length: streamsPerPerson }, () => openStream(running, attacker.token, query, variables)),
    );
    const body = JSON.stringify({ query, variables });
    const before = await heapInUse();
    const statuses = new Set<number>();
    for (let wave = 0; wave < 100; wave++) {
      const answers = Array.from({ length: 100 }, () =>
        post(body, { accept: 'text/event-stream' }, '/graphql/stream'),
      );
      for (const answer of await Promise.all(answers)) {
        statuses.add(answer.status);
        await answer.arrayBuffer();
      }
      if (wave % 25 === 0) await others();
    }
    expect([...statuses]).toEqual([429]);
    expect((await heapInUse()) - before).toBeLessThan(50);
    const theirs = await openStream(running, other.token, query, variables);
    await theirs.until(1);
    await Promise.all([...held, theirs].map((stream) => stream.close()));
    await expect.poll(opensAgain, { timeout: 20_000 }).toBe(true);
  }, 180_000);

  it('are refused beyond what all at one address have open together; another address still gets one', async () => {
    const databaseUrl = running.service.database.config.get('clientUrl') as string;
    const allowance = { ...boundless, streamsPerAddress: 2 };
    const limited = await startService({ databaseUrl, allowance, trustPortal: true });
    const people = await Promise.all(
      ['gids', 'avondplein-gemeente-1', 'avondplein-gemeente-2'].map((id) => signIn(limited, id)),
    );
    const open = (person: Person | undefined, address: string) =>
      fetch(`${limited.url}/graphql/stream`, {
        method: 'POST',
        headers: {
          ...{ accept: 'text/event-stream', 'content-type': 'application/json' },
          ...{ authorization: `Bearer ${person?.token}`, 'x-forwarded-for': address },
        },
        body: JSON.stringify({ query, variables }),
      });
    try {
      expect((await open(people[0], '203.0.113.1')).status).toBe(200);
      expect((await open(people[1], '203.0.113.1')).status).toBe(200);
      const refused = await open(people[2], '203.0.113.1');
      expect(refused.status).toBe(429);
      expect(await refused.json()).toMatchObject({
        errors: [{ extensions: { code: 'TOO_MANY_STREAMS' } }],
      });
      expect((await open(people[2], '203.0.113.2')).status).toBe(200);
    } finally {
      await limited.stop();
    }
  });

  it('are opened for nobody who asks for something else than events', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect((await fetch(`${running.url}/graphql/stream`, { method })).status).toBe(405);
    expect(
      (await post(JSON.stringify({ query, variables }), { accept: '*/*' }, '/graphql/stream')).status,
    ).toBe(406);
  });
});

it('one’s own account is looked at by one after another of an address', async () => {
  const cookie = `samenspel_session=${attacker.token}`;
  const from = performance.now();
  const looked = Array.from({ length: 40 }, () =>
    fetch(`${running.url}/auth/get-session`, { headers: { cookie } }),
  );
  for (const answer of await Promise.all(looked)) expect(await answer.json()).toHaveProperty('session');
  expect(performance.now() - from).toBeGreaterThan(39 * 11);
});

describe('signing in', () => {
  const link = (body: string) =>
    fetch(`${running.url}/auth/sign-in/magic-link`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' },
      body,
    });

  it('takes small bodies only', async () => {
    const email = 'nobody@nowhere.example';
    expect((await link(JSON.stringify({ email }))).status).toBe(200);
    expect((await link(JSON.stringify({ email, x: 'x'.repeat(40_000) }))).status).toBe(413);
    const connection = await RawConnection.to(running);
    connection.write(
      'POST /auth/sign-in/magic-link HTTP/1.1',
      'host: service',
      json,
      'transfer-encoding: chunked',
      '',
      '',
    );
    for (let i = 0; i < 40; i++) connection.write('400', 'x'.repeat(1024), '');
    expect(await connection.answer).toBe('');
  });

  it('takes no body that does not come', async () => {
    const connection = await RawConnection.to(impatient);
    connection.write(
      'POST /auth/sign-in/magic-link HTTP/1.1',
      'host: service',
      json,
      'content-length: 9',
      '',
      '{',
    );
    expect(await connection.answer).toMatch(/^HTTP\/1.1 408 /);
  });
});

it('memory stays flat, and somebody else is answered, while one sends all of this again and again', async () => {
  const bodies = abuses.map(([, query]) => JSON.stringify({ query }));
  const round = async () => {
    await Promise.all([...bodies.map((body) => post(body)), others()].map(async (one) => void (await one)));
  };
  await round();
  const before = await heapInUse();
  for (let i = 0; i < 30; i++) await round();
  expect((await heapInUse()) - before).toBeLessThan(50);
});

it('a person who asks too often is told when to come back; others are answered', async () => {
  const limited = await startService({
    databaseUrl: running.service.database.config.get('clientUrl') as string,
    allowance: { ...boundless, requestsPerPerson: 5, requestsPerAddress: 4, signInsPerAddress: 3 },
    trustPortal: true,
  });
  try {
    const ask = (headers: Record<string, string>) =>
      fetch(`${limited.url}/graphql?query={__typename}`, { headers });
    const session = { authorization: `Bearer ${attacker.token}` };
    for (let i = 0; i < 5; i++) expect((await ask(session)).status).toBe(200);
    const refused = await ask(session);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [
        { extensions: { code: 'TOO_MANY_REQUESTS', text: { nl: expect.stringContaining('nog eens') } } },
      ],
    });
    expect((await ask({ authorization: `Bearer ${other.token}` })).status).toBe(200);
    const from = (address: string) => ask({ 'x-forwarded-for': address });
    for (let i = 0; i < 4; i++) expect((await from('203.0.113.1')).status).toBe(200);
    expect((await from('203.0.113.1')).status).toBe(429);
    expect((await from('203.0.113.2')).status).toBe(200);
    for (const path of ['metrics', 'demo-people']) {
      const answer = await fetch(`${limited.url}/${path}`, { headers: { 'x-forwarded-for': '203.0.113.1' } });
      expect(answer.status).toBe(429);
    }
    const metrics = await (await fetch(`${limited.url}/metrics`)).text();
    expect(metrics).toContain('samenspel_requests_refused_total{status="429"} 4');
    const signIn = () =>
      fetch(`${limited.url}/auth/get-session`, { headers: { 'x-forwarded-for': '203.0.113.3' } });
    for (let i = 0; i < 3; i++) expect((await signIn()).status).toBe(200);
    expect((await signIn()).status).toBe(429);
    const colleague = { cookie: `samenspel_session=${other.token}`, 'x-forwarded-for': '203.0.113.3' };
    expect((await fetch(`${limited.url}/auth/list-sessions`, { headers: colleague })).status).toBe(200);
    const ending = {
      method: 'POST',
      body: '{}',
      headers: { ...colleague, 'content-type': 'application/json' },
    };
    for (const path of ['sessions/end-others', 'ways-in/close'])
      expect((await fetch(`${limited.url}/auth/${path}`, ending)).status, path).toBe(403); // no 429; a fictional person ends nothing
  } finally {
    await limited.stop();
  }
});

it('so many fictional people are signed in from one address in a minute, one at a time', async () => {
  const databaseUrl = running.service.database.config.get('clientUrl') as string;
  const allowance = { ...boundless, demoSignInsPerAddress: 3 };
  const limited = await startService({ databaseUrl, allowance, trustPortal: true });
  try {
    const signingIn = 'signInAsDemoPerson(personId: "gids") { token }';
    const from = (address: string, query: string, known = {}) =>
      fetch(`${limited.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address, ...known },
        body: JSON.stringify({ query }),
      });
    const twice = await from('203.0.113.1', `mutation { a: ${signingIn} b: ${signingIn} }`);
    expect([twice.status, await twice.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'TOO_LARGE' } }] },
    ]);
    for (let i = 0; i < 3; i++)
      expect((await from('203.0.113.1', `mutation { ${signingIn} }`)).status).toBe(200);
    for (const known of [{}, { authorization: `Bearer ${other.token}` }]) {
      const refused = await from('203.0.113.1', `mutation { ${signingIn} }`, known);
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused.json()).toMatchObject({
        errors: [
          { extensions: { code: 'TOO_MANY_REQUESTS', text: { nl: expect.stringContaining('nog eens') } } },
        ],
      });
    }
    expect((await from('203.0.113.1', '{ __typename }')).status).toBe(200);
    expect((await from('203.0.113.2', `mutation { ${signingIn} }`)).status).toBe(200);
  } finally {
    await limited.stop();
  }
});

it('a person begins so many collaborations in a day, by command or from files; others begin theirs', async () => {
  const databaseUrl = running.service.database.config.get('clientUrl') as string;
  const limited = await startService({ databaseUrl, allowance: { ...boundless, startsPerPerson: 1 } });
  try {
    const start = `mutation ($c: String!) { startCollaboration(commandId: $c, input: { name: "Buurt", issue: "I" }) { version } }`;
    const files = `mutation ($c: String!, $content: String!) { importDecisionFiles(commandId: $c, files: [{ name: "1.md", contentBase64: $content }],
      newCollaboration: { name: "Buurt", language: NL }) { read } }`;
    const refused = async (command: string, content = '') => {
      const contents = Buffer.from(content).toString('base64');
      const variables = { c: randomUUID(), ...(content ? { content: contents } : {}) };
      return (await busy.refused(command, variables)).extensions.code;
    };
    const busy = await signIn(limited, 'avondplein-gemeente-1');
    expect(await refused(files, 'Nothing that is a decision.')).toBe('INVALID'); // begins nothing, so it does not count
    await busy.ask(start, { c: randomUUID() });
    expect(await refused(start)).toBe('WRONG_STATE');
    expect(await refused(files, '# 1. Use lamps\n\nDate: 2024-01-02\n\n## Decision\n\nWe use lamps.\n')).toBe(
      'WRONG_STATE',
    );
    await (await signIn(limited, 'avondplein-gemeente-2')).ask(start, { c: randomUUID() });
  } finally {
    await limited.stop();
  }
});
