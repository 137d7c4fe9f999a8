import {
  client,
  codeOf,
  type IdentityProvider,
  linkIn,
  openIdentityProvider,
  openPostOffice,
  type PostOffice,
} from '@samenspel/local-servers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { Browser } from '../testing/browser.ts';
import { byLink } from '../testing/by-link.ts';
import { startService } from '../testing/running.ts';

const portal = 'https://samenspel.example';
let post: PostOffice;
let provider: IdentityProvider;
let running: Running;

beforeAll(async () => {
  post = await openPostOffice();
  provider = await openIdentityProvider({}, `${portal}/auth/callback/organisation`);
  const discoveryUrl = `${provider.issuer}/.well-known/openid-configuration`;
  const oidc = { ...client, discoveryUrl, name: 'City', groupsClaim: 'groups' };
  running = await startService({
    portalOrigin: portal,
    identity: { passwords: false, signUp: 'open', oidc },
    mail: { smtpUrl: post.url, outbox: null, from: 'Samenspel <samenspel@samenspel.example>' },
  });
});
afterAll(async () => {
  await running.stop();
  await provider.stop();
  await post.stop();
});

const browser = () => new Browser(running.url, portal);

/** Over https no other host or path can set a cookie that is called like this. */
function mustBelongToThisHostAlone(set: readonly string[]): void {
  expect(set).not.toHaveLength(0);
  for (const one of set) {
    expect(one).toMatch(/^__Host-samenspel/);
    expect(one).toMatch(/; Path=\/;.* Secure/);
    expect(one).not.toMatch(/; Domain=/i);
  }
}

describe('over https belongs to this host alone', () => {
  it('what leads to a passkey', async () => {
    const visitor = browser();
    await visitor.get('/passkey/generate-authenticate-options');
    mustBelongToThisHostAlone(visitor.set);
  });

  it('what leads to the organisation’s own sign-in service and back', async () => {
    const visitor = browser();
    await visitor.post('/sign-in/social', { provider: 'organisation', callbackURL: '/' });
    mustBelongToThisHostAlone(visitor.set);
  });

  it('what leads to the second step, and the session after it', async () => {
    const first = await byLink(post, 'ada@city.example', browser());
    const secret = new URL(
      String((await first.post('/two-factor/enable', {})).body.totpURI),
    ).searchParams.get('secret');
    expect((await first.post('/two-factor/verify-totp', { code: codeOf(secret ?? '') })).status).toBe(200);
    const next = await byLink(post, 'ada@city.example', browser());
    expect(next.cookie).toMatch(/^__Host-samenspel\.two_factor=/);
    const code = codeOf(secret ?? '', Date.now() + 30_000);
    expect((await next.post('/two-factor/verify-totp', { code })).status).toBe(200);
    expect(next.cookie).toMatch(/^__Host-samenspel_session=/);
    for (const one of [first, next]) mustBelongToThisHostAlone(one.set);
  });
});

it('stands in cookies alone: no answer of signing in says the token in a header that scripts can read', async () => {
  const email = 'eva@city.example';
  await browser().post('/sign-in/magic-link', { email });
  const token = linkIn(await post.letterTo(email)).searchParams.get('token');
  const { headers } = await fetch(`${running.url}/auth/magic-link/verify?token=${token}`, {
    redirect: 'manual',
  });
  expect(headers.getSetCookie().join()).toContain('__Host-samenspel_session=');
  expect([...headers.keys()].filter((name) => /token|access-control/.test(name))).toEqual([]);
});
