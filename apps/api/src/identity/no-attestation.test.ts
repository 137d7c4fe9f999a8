import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { authenticator, openPostOffice, type PostOffice } from '@samenspel/local-servers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { attested } from '../testing/attestation.ts';
import { Browser } from '../testing/browser.ts';
import { byLink } from '../testing/by-link.ts';
import { startService } from '../testing/running.ts';

const portal = 'http://localhost:3000';
let running: Running;
let post: PostOffice;
let elsewhere: Server;
let browser: Browser;
/** What was asked of the address in the certificate. */
const fetched: (string | undefined)[] = [];

beforeAll(async () => {
  elsewhere = createServer(({ url }, response) => {
    fetched.push(url);
    response.end();
  });
  await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready));
  post = await openPostOffice();
  running = await startService({
    demo: false,
    identity: { passwords: false, signUp: 'open', oidc: null },
    mail: { smtpUrl: post.url, outbox: null, from: 'Samenspel <samenspel@samenspel.example>' },
  });
  browser = await byLink(post, 'anne@stad.example', new Browser(running.url));
});
afterAll(async () => {
  elsewhere.closeAllConnections();
  elsewhere.close();
  await running.stop();
  await post.stop();
});

type Answer = ReturnType<ReturnType<typeof authenticator>['register']>;
const asIs = (answer: Answer): unknown => answer;

/** Makes a passkey, whose answer is changed on the way. */
async function making(changed = asIs, device = authenticator(portal)) {
  const { challenge } = (await browser.get('/passkey/generate-register-options')).body;
  const response = changed(device.register(String(challenge), { isVerified: true }));
  return await browser.post('/passkey/verify-registration', { response, name: 'phone' });
}

describe('a statement on who built a device', () => {
  it.each(['apple', 'android-key', 'android-safetynet', 'packed', 'fido-u2f', 'tpm', 'new'])(
    'is not read, whatever its format: %s',
    async (format) => {
      const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/revoked`;
      const device = authenticator(portal);
      const made = await making((answer) => attested(answer, format, address), device);
      expect(fetched).toEqual([]);
      expect(made).toMatchObject({ status: 200, body: { name: 'phone' } });
      const next = new Browser(running.url);
      const { challenge } = (await next.get('/passkey/generate-authenticate-options')).body;
      const response = device.signIn(String(challenge), { isVerified: true });
      expect((await next.post('/passkey/verify-authentication', { response })).status).toBe(200);
    },
  );
});

describe('a passkey that cannot be read', () => {
  const withResponse = (changed: object) => (answer: Answer) => ({
    ...answer,
    response: { ...answer.response, ...changed },
  });

  it('is a mistake of who sends it', async () => {
    const deep = Buffer.alloc(15_000, 0x81).toString('base64url');
    for (const attestationObject of [undefined, null, '', 'AA', '!', 7, {}, 'gQ', deep])
      expect(await making(withResponse({ attestationObject }))).toMatchObject({
        ...{ status: 400, body: { code: 'ATTESTATION_UNREADABLE' } },
      });
  });

  it('or was made for something else, too', async () => {
    const other = authenticator('https://elsewhere.example');
    expect(await making(asIs, other)).toMatchObject({
      ...{ status: 400, body: { code: 'FAILED_TO_VERIFY_REGISTRATION' } },
    });
    const shortened = Buffer.from('a163666d74646e6f6e65', 'hex').toString('base64url');
    for (const changed of [
      { clientDataJSON: 'bnVsbA' },
      { clientDataJSON: 7 },
      { attestationObject: shortened },
    ])
      expect(await making(withResponse(changed))).toMatchObject({ status: 400 });
    for (const response of [null, [], 'text'])
      expect(await making((answer) => ({ ...answer, response }))).toMatchObject({ status: 400 });
    expect((await making()).status).toBe(200);
  });
});
