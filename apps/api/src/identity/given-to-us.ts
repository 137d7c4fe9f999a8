import type { AuthContext } from 'better-auth';

type Provider = AuthContext['socialProviders'][number];
type Claims = Readonly<Record<string, unknown>>;

/**
 * Has a provider take no token that it gave to somebody else, who may hand it on: the library only looks whether we are among
 * those whom the token is for (OpenID Connect Core, 3.1.3.7).
 */
export function onlyGivenToUs({ idToken }: Provider): void {
  if (!idToken || 'verify' in idToken) return;
  const { audience } = idToken;
  idToken.verifyClaims = (claims) => isGivenTo(audience, claims);
}

/** A token that is for several has to say to whom it was given; one that is for us alone may leave it out. */
const isGivenTo = (clientId: string | string[], { aud, azp }: Claims): boolean =>
  azp === undefined ? !isSeveral(aud) : azp === clientId;

const isSeveral = (audience: unknown): boolean => Array.isArray(audience) && audience.length > 1;
