import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { client, type IdentityProvider, openIdentityProvider } from '@samenspel/local-servers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { startService } from '../testing/running.ts';
import { Visitor } from '../testing/visitor.ts';

const portal = 'http://localhost:3000';
const staff = { ada: { name: 'Ada', email: 'ada@city.example', groups: [] } };
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
/** What the front says in a token instead of what the sign-in service itself does. */
let others: object = {};
let front: Server;
let provider: IdentityProvider;
let running: Running;

beforeAll(async () => {
  provider = await openIdentityProvider(staff, `${portal}/auth/callback/organisation`);
  front = createServer(async (request, response) => response.end(JSON.stringify(await answerTo(request))));
  await new Promise<void>((ready) => front.listen(0, '127.0.0.1', ready));
  const discoveryUrl = `${address()}/.well-known/openid-configuration`;
  const oidc = { ...client, discoveryUrl, name: 'City', groupsClaim: 'groups' };
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

async function answerTo(request: IncomingMessage): Promise<object> {
  if (request.url === '/keys')
    return {
      keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'front', alg: 'RS256', use: 'sig' }],
    };
  if (request.url === '/token') return await tokens(request);
  const found = await fetch(`${provider.issuer}/.well-known/openid-configuration`);
  const said = (await found.json()) as object;
  return { ...said, token_endpoint: `${address()}/token`, jwks_uri: `${address()}/keys` };
}

/** The tokens of the sign-in service, with other claims and under the key of the front. */
async function tokens(request: IncomingMessage): Promise<object> {
  const { authorization = '' } = request.headers;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    ...(authorization && { authorization }),
  };
  const body = (await request.toArray()).join('');
  const answer = await fetch(`${provider.issuer}/token`, { method: 'POST', headers, body });
  const given = (await answer.json()) as { id_token: string };
  const claims = JSON.parse(Buffer.from(given.id_token.split('.')[1] ?? '', 'base64url').toString());
  return { ...given, id_token: signed({ ...claims, ...others }, keys.privateKey) };
}

function signed(claims: object, key: KeyObject): string {
  const parts = [{ alg: 'RS256', kid: 'front' }, claims];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

/** Signs in with a token that says this; gives where that ended. */
async function through(claims: object): Promise<string> {
  others = claims;
  const visitor = new Visitor({ [portal]: running.url });
  const wish = { provider: 'organisation', callbackURL: '/' };
  const { url } = await visitor.post(`${portal}/auth/sign-in/social`, wish);
  return await visitor.follow(`${await visitor.follow(url)}?as=ada`);
}

describe('a token of the organisation’s own sign-in service', () => {
  const several = [client.clientId, 'other'];

  it.each([{}, { azp: client.clientId }, { aud: [client.clientId] }, { aud: several, azp: client.clientId }])(
    'that was given to us is taken: %o',
    async (claims) => {
      expect(await through(claims)).toBe(`${portal}/`);
    },
  );

  it.each([
    { aud: several, azp: 'other' },
    { aud: several },
    { aud: several, azp: several },
    { azp: 'other' },
    { aud: 'other' },
  ])('that was given to somebody else is refused: %o', async (claims) => {
    expect(await through(claims)).toContain(`${portal}/sign-in?error=`);
  });
});
