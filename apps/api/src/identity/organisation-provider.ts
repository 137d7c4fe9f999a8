import type { GenericOAuthConfig } from 'better-auth/plugins';
import type { OidcConfig } from './identity-config.ts';

/** Under which name the organisation's own sign-in service is known here. */
export const organisation = 'organisation';

/** The organisation's own sign-in service, as the library is told of it. */
export const organisationProvider = (oidc: OidcConfig): GenericOAuthConfig => ({
  providerId: organisation,
  discoveryUrl: oidc.discoveryUrl,
  clientId: oidc.clientId,
  clientSecret: oidc.clientSecret,
  scopes: ['openid', 'email', 'profile'],
  pkce: true,
  overrideUserInfo: true,
  requireIdTokenVerification: true,
  accountSubject: ({ tokens, profile }) => {
    if (!tokens.idToken) throw new Error('Nothing that is signed says who this is.');
    return profile.sub ? `${issuedBy(oidc)}${profile.sub}` : '';
  },
  mapProfileToUser: ({ email, name, email_verified }) => ({
    ...{ email: address(email), name: text(name) },
    emailVerified: !isDenied(email_verified),
    image: undefined,
  }),
});

/** What people of a service are known by begins with: each numbers them for itself, and a number of another one is somebody else. */
export const issuedBy = ({ discoveryUrl }: Pick<OidcConfig, 'discoveryUrl'>): string =>
  `${discoveryUrl.replace(/\/\.well-known\/.*$/, '')}#`;

/**
 * Whether the service does not stand for an address. Many say nothing of it; then it counts that the operator lets only verified
 * addresses come, so that the address is theirs and a link by mail takes nothing from them. Null says that they do not know.
 */
export const isDenied = (verified: unknown): boolean =>
  ![undefined, true, 'true'].includes(verified as never);

/** The address, unless a letter of another alphabet is in it: in small letters some become those of somebody else's address. */
const address = (claim: unknown): string | undefined =>
  typeof claim === 'string' && !/\P{ASCII}/u.test(claim) ? claim : undefined;

const text = (claim: unknown): string | undefined => (typeof claim === 'string' ? claim : undefined);
