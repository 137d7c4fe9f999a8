import { ConfigError } from '../config-error.ts';

/** How people prove who they are, as the operator sets it. */
export type IdentityConfig = {
  /** Whether people may choose a password beside the other ways to sign in. */
  passwords: boolean;
  /** Who may begin an account: everybody, with a link by mail, or only who was invited, with the link of the invitation. */
  signUp: 'open' | 'invited';
  /** The organisation's own sign-in service; null when there is none. */
  oidc: OidcConfig | null;
};

/** A provider of OpenID Connect. */
export type OidcConfig = {
  /** Address of its discovery document, `https://…/.well-known/openid-configuration`. */
  discoveryUrl: string;
  clientId: string;
  clientSecret: string;
  /** What the button on the sign-in page says. */
  name: string;
  /** Claim that lists the groups of a person, as text. */
  groupsClaim: string;
};

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads how people sign in from environment variables.
 * @throws ConfigError with one sentence about the first setting that does not fit.
 */
export function readIdentityConfig(env: Env): IdentityConfig {
  return {
    passwords: oneOf(env, 'PASSWORDS', ['off', 'on']) === 'on',
    signUp: oneOf(env, 'SIGN_UP', ['invited', 'open']),
    oidc: env.OIDC_ISSUER ? readOidc(env, env.OIDC_ISSUER) : null,
  };
}

function readOidc(env: Env, issuer: string): OidcConfig {
  if (!URL.canParse(issuer)) throw new ConfigError(`OIDC_ISSUER is "${issuer}"; it must be an address.`);
  if (!env.OIDC_CLIENT_ID || !env.OIDC_CLIENT_SECRET)
    throw new ConfigError('OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside it.');
  return {
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: env.OIDC_CLIENT_ID,
    clientSecret: env.OIDC_CLIENT_SECRET,
    name: env.OIDC_NAME ?? new URL(issuer).hostname,
    groupsClaim: env.OIDC_GROUPS_CLAIM ?? 'groups',
  };
}

function oneOf<Value extends string>(env: Env, name: string, values: readonly [Value, ...Value[]]): Value {
  const [usual] = values;
  const found = values.find((value) => value === (env[name] ?? usual));
  if (found) return found;
  throw new ConfigError(`${name} is "${env[name]}"; it must be one of: ${values.join(', ')}.`);
}
