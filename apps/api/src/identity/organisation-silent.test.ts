import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { client, type IdentityProvider, openIdentityProvider } from '@samenspel/local-servers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';
import { Visitor } from '../testing/visitor.ts';

const portal = 'http://localhost:3000';
const staff = { ada: { name: 'Ada', email: 'ada@city.example', groups: [] } };
/** What the front says at `/.well-known`; nothing at all while this is null. At every other path it never says a thing. */
let said: object | null = null;
let front: Server;
let provider: IdentityProvider;
let running: Running;

beforeAll(async () => {
  provider = await openIdentityProvider(staff, `${portal}/auth/callback/organisation`);
  front = createServer((request, response) => {
    if (said && request.url?.startsWith('/.well-known/')) response.end(JSON.stringify(said));
  });
  await new Promise<void>((ready) => front.listen(0, '127.0.0.1', ready));
  const oidc = {
    ...client,
    discoveryUrl: `${address()}/.well-known/openid-configuration`,
    name: 'City',
    groupsClaim: 'groups',
  };
  running = await startService({
    portalOrigin: portal,
    identity: { passwords: false, signUp: 'open', oidc },
  });
});
afterAll(async () => {
  front.closeAllConnections();
  await running.stop();
  front.close();
  await provider.stop();
});

const address = () => `http://127.0.0.1:${(front.address() as AddressInfo).port}`;

/** Answers of the sign-in service itself, with other addresses in them. */
async function discovered(others: object): Promise<object> {
  const found = await fetch(`${provider.issuer}/.well-known/openid-configuration`);
  return { ...((await found.json()) as object), ...others };
}

const begin = (visitor: Visitor) =>
  visitor.post(`${portal}/auth/sign-in/social`, { provider: 'organisation', callbackURL: '/' });

/** Signs in; gives where that ended. */
async function through(): Promise<string> {
  const visitor = new Visitor({ [portal]: running.url });
  const choice = await visitor.follow((await begin(visitor)).url);
  return await visitor.follow(`${choice}?as=ada`);
}

describe('a sign-in service that takes connections and says nothing', () => {
  it('keeps nobody from what does not go through it', async () => {
    const since = Date.now();
    const guide = await signIn(running, 'gids');
    expect((await guide.ask('{ me { id } }')).me).toEqual({ id: 'gids' });
    const headers = { 'content-type': 'application/json', origin: portal };
    const body = JSON.stringify({ email: 'lou@city.example' });
    const link = await fetch(`${running.url}/auth/sign-in/magic-link`, { method: 'POST', headers, body });
    expect(link.status).toBe(200);
    expect(Date.now() - since).toBeLessThan(5_000);
  });

  it('is given up on after some seconds', async () => {
    const answer = await begin(new Visitor({ [portal]: running.url }));
    expect(answer.url).toBeUndefined();
  }, 20_000);

  it('is asked again at the next sign-in, and given up on also when it should say who somebody is', async () => {
    said = await discovered({ token_endpoint: `${address()}/token` });
    expect(await through()).toContain(`${portal}/sign-in?error=`);
  }, 20_000);
});
