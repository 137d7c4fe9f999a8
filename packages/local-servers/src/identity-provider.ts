import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** People of an organisation, by their login there. */
export type Staff = Record<string, { name: string; email: string; groups: readonly string[] }>;

export const client = { clientId: 'samenspel', clientSecret: 'a secret between the two of them' } as const;

/** The sign-in service of an organisation: a real OpenID provider, with a page on which one chooses who one is. */
export type IdentityProvider = { issuer: string; staff: Staff; stop: () => Promise<void> };

/** @param redirectUri where the portal is told who signed in. */
export async function openIdentityProvider(
  staff: Staff,
  redirectUri: string,
  port = 0,
): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configuration(staff, redirectUri));
  const callback = provider.callback();
  server.on('request', (request, response) => {
    const page = request.url?.startsWith('/interaction/')
      ? interact(provider, staff, request, response)
      : callback(request, response);
    page.catch(() => response.writeHead(500).end());
  });
  const stop = () => new Promise<void>((done) => server.close(() => done()).closeAllConnections());
  return { issuer, staff, stop: async () => void (await stop()) };
}

const configuration = (staff: Staff, redirectUri: string): Configuration => ({
  clients: [
    {
      client_id: client.clientId,
      client_secret: client.clientSecret,
      redirect_uris: [redirectUri],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
  conformIdTokenClaims: false,
  interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
  findAccount: (_ctx, login) => ({
    accountId: login,
    claims: async () => ({
      sub: login,
      email_verified: true,
      ...staff[login],
      groups: [...(staff[login]?.groups ?? [])],
    }),
  }),
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      clientId: client.clientId,
      accountId: oidc.session?.accountId ?? '',
    });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
  cookies: { keys: ['only for tests'] },
  ttl: { Session: 60, Grant: 60, Interaction: 60, AccessToken: 60, IdToken: 60 },
});

async function interact(
  provider: Provider,
  staff: Staff,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const login = new URL(request.url ?? '', 'http://here').searchParams.get('as');
  if (login) return await provider.interactionFinished(request, response, { login: { accountId: login } });
  const { pathname } = new URL(request.url ?? '', 'http://here');
  const links = Object.entries(staff).map(
    ([key, { name }]) => `<li><a href="${pathname}?as=${key}">${name}</a></li>`,
  );
  response
    .setHeader('content-type', 'text/html')
    .end(`<!doctype html><title>City</title><ul>${links.join('')}</ul>`);
}
