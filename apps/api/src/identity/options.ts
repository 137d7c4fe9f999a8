import { randomUUID } from 'node:crypto';
import { isVisible } from '@samenspel/domain';
import type { BetterAuthOptions } from 'better-auth';
import { bearer, magicLink } from 'better-auth/plugins';
import type { Pool } from 'pg';
import { addressOnly } from './address-only.ts';
import { askedAt } from './asked.ts';
import { choosePassword, isKept, passwordLength } from './choose-password.ts';
import { closeWays } from './close-ways.ts';
import { codesWithoutBlanks } from './codes-without-blanks.ts';
import { demoSignIn } from './demo-sign-in.ts';
import { endOthers } from './end-others.ts';
import { fewEndings } from './few-endings.ts';
import { fewPasskeys } from './few-passkeys.ts';
import { forWhom } from './for-whom.ts';
import { freshForWaysIn } from './fresh-for-ways-in.ts';
import type { IdentityConfig } from './identity-config.ts';
import { type Invitations, invitationSignIn } from './invitation-sign-in.ts';
import { mailWasRead } from './mail-was-read.ts';
import { noAttestation } from './no-attestation.ts';
import { oneAccountEach } from './one-account-each.ts';
import { oneSecret } from './one-secret.ts';
import { organisation, organisationProvider } from './organisation-provider.ts';
import { organisationSignIn } from './organisation-sign-in.ts';
import { organisationUser } from './organisation-user.ts';
import { ownAccount } from './own-account.ts';
import { ownNameOnly } from './own-name-only.ts';
import { ownPasskeys } from './own-passkeys.ts';
import { passwordTurns } from './password-turns.ts';
import { personName } from './person-name.ts';
import { plainBodies } from './plain-bodies.ts';
import { provenForSecondStep } from './proven-for-second-step.ts';
import { provenPasskey } from './proven-passkey.ts';
import { onlyWhatIsOn, sameSignIn } from './same-sign-in.ts';
import { secondFactor } from './second-factor.ts';
import { notBeyondItsDays } from './session-age.ts';
import { sessionOfBefore } from './session-of-before.ts';
import { singleUseCodes } from './single-use-codes.ts';
import { type Tell, tellOfChanges } from './tell-of-changes.ts';
import { wrongCodes } from './wrong-codes.ts';
import { wrongPasswords } from './wrong-passwords.ts';

/** A session ends after this many seconds without a sign of life: 8 hours. */
export const idleSeconds = 8 * 3_600;
/** How long a link in a letter works. */
export const linkMinutes = 15;
/** Of sessions and passkeys of a person the library lists no more than these. */
const longestList = 1_000;

/** A person as the identity of them is kept. */
export type Account = { id: string; name: string; email: string };

/** What identity needs from the service around it. */
export type IdentityParts = {
  pool: Pool;
  /** The first one signs, each of them is believed. */
  secrets: { version: number; value: string }[];
  /** Where people see the portal. */
  origin?: string;
  config?: IdentityConfig;
  demo?: boolean;
  /** Sends the letter with which somebody signs in; for whom there is no account, that is up to this function. */
  sendLink?: (email: string, token: string, language: unknown) => void;
  tellOfChange?: Tell;
  /** Keeps the name where the people who work with this person find it. */
  keepName?: (account: Account) => Promise<void>;
  /** Somebody signed in. */
  signedIn?: (session: { id: string; userId: string }) => Promise<void>;
  /** The organisation’s own sign-in service told the groups of who is signing in. */
  groupsTold?: (email: string, groups: readonly string[]) => void;
  invitations?: Invitations;
};

const noConfig: IdentityConfig = { passwords: false, signUp: 'invited', oidc: null };
const nothing = async () => {};
/** Nobody says it and nobody is told. */
const unsaid = { required: false, input: false, returned: false } as const;

/** How the library is set up; the tables that follow from it are the same in every installation. */
export const identityOptions = ({
  pool,
  secrets,
  origin = 'http://localhost:3000',
  config = noConfig,
  demo = false,
  sendLink = () => {},
  tellOfChange = () => {},
  keepName = nothing,
  signedIn = nothing,
  groupsTold = () => {},
  invitations = { sentTo: async () => null, take: async () => null },
}: IdentityParts) =>
  ({
    appName: 'Samenspel',
    baseURL: origin,
    basePath: '/auth',
    trustedOrigins: [origin],
    database: pool,
    secrets,
    telemetry: { enabled: false },
    logger: { level: 'error', disabled: true },
    rateLimit: { enabled: false }, // the service limits its whole edge by itself
    emailAndPassword: {
      enabled: config.passwords,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      disableSignUp: true,
      password: passwordTurns((hash) => isKept(pool, hash)),
    },
    // How long ago somebody signed in is asked where it matters (fresh-for-ways-in.ts); the library would also keep
    // whoever signed in yesterday from seeing where.
    session: {
      ...{ expiresIn: idleSeconds, updateAge: 300, freshAge: 0 },
      additionalFields: { askedAt: { type: 'date', ...unsaid }, proven: { type: 'boolean', ...unsaid } },
    },
    account: {
      encryptOAuthTokens: true,
      accountLinking: { enabled: true, trustedProviders: [organisation] },
    },
    user: {
      validateUserInfo: organisationUser(pool, config.oidc, tellOfChange, groupsTold),
      additionalFields: { groups: { type: 'string', ...unsaid }, waysSince: { type: 'date', ...unsaid } },
    },
    // What goes wrong is thrown to who asked, who writes it down without what it says.
    onAPIError: { errorURL: `${origin}/sign-in`, throw: true },
    databaseHooks: {
      user: {
        create: { before: nameKept, after: keepName },
        update: { before: nameChanged, after: keepName },
      },
      account: { create: { before: async () => ({ data: { createdAt: askedAt() } }) } },
      session: {
        create: { before: sameSignIn, after: signedIn },
        update: { before: notBeyondItsDays },
      },
    },
    advanced: {
      database: { generateId: () => randomUUID(), defaultFindManyLimit: longestList },
      ipAddress: { disableIpTracking: true },
      ...cookiesFor(origin),
    },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        storeToken: 'hashed',
        disableSignUp: config.signUp === 'invited',
        sendMagicLink: async ({ email, token, metadata }) => sendLink(email, token, metadata?.language),
      }),
      plainBodies(), // before whatever looks something up
      addressOnly(),
      forWhom(),
      noAttestation(),
      provenPasskey(origin, pool),
      ownPasskeys(),
      ownAccount(),
      fewPasskeys(pool),
      ownNameOnly(),
      oneAccountEach(),
      organisationSignIn(config.oidc ? [organisationProvider(config.oidc)] : []),
      bearer({ requireSignature: true }),
      demoSignIn(demo),
      invitationSignIn(pool, invitations),
      mailWasRead(pool),
      sessionOfBefore(), // before what takes a session away again until its second step
      secondFactor(),
      freshForWaysIn(),
      provenForSecondStep(pool),
      fewEndings(pool),
      closeWays(pool),
      endOthers(pool),
      tellOfChanges(tellOfChange),
      onlyWhatIsOn(),
      codesWithoutBlanks(),
      singleUseCodes(pool),
      oneSecret(pool),
      wrongCodes(), // last of what looks first: a code that is refused before is not counted
      ...(config.passwords ? [choosePassword(pool), wrongPasswords()] : []),
    ],
  }) satisfies BetterAuthOptions;

/** Whoever sends it, by whichever way of signing in: a name is kept as a name. */
const nameKept = async <U extends { name?: unknown }>(user: U) => ({
  data: typeof user.name === 'string' ? { name: personName(user.name) } : {},
});

/** A name that cannot be seen, or none, takes the place of no other: an organisation may send none. */
const nameChanged = async <U extends { name?: unknown }>(user: U) => {
  if (typeof user.name !== 'string' || isVisible(user.name)) return await nameKept(user);
  return { data: { name: undefined } };
};

/** What the names of cookies begin with over https, so that no other host or path can set one. */
const prefixFor = (origin: string): string => (origin.startsWith('https:') ? '__Host-' : '');

/** The name of the cookie that holds a session. */
export const cookieNameFor = (origin: string): string => `${prefixFor(origin)}samenspel_session`;

const cookiesFor = (origin: string) => ({
  cookiePrefix: `${prefixFor(origin)}samenspel`,
  useSecureCookies: false, // would put another prefix before the names; the flag itself is set here
  defaultCookieAttributes: { secure: origin.startsWith('https:') },
  cookies: { session_token: { name: cookieNameFor(origin) } },
});
