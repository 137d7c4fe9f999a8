import type { IncomingMessage, ServerResponse } from 'node:http';
import { betterAuth } from 'better-auth';
import { toNodeHandler } from 'better-auth/node';
import { HttpRefusal } from '../http/answer.ts';
import type { Change } from '../mail/changed-letter.ts';
import { asked } from './asked.ts';
import { closeAccount } from './close-ways.ts';
import { isDemoAccount } from './demo-sign-in.ts';
import { type IdentityParts, identityOptions } from './options.ts';
import { isTooOld } from './session-age.ts';
import { isOfBefore } from './ways-of-before.ts';

/** Who asks, by which session, and when it began. */
export type SignedIn = { personId: string; sessionId: string; since: Date };

/** What a sign-in gives: a token to ask with, and the cookies that a browser keeps. */
export type Opened = { personId: string; token: string; cookies: readonly string[] };

/** Who people are: their accounts, ways to sign in, and sessions. */
export type Identity = ReturnType<typeof createIdentity>;

/** Sets identity up; nothing is asked of the database yet. */
export function createIdentity(parts: IdentityParts) {
  const auth = betterAuth(identityOptions(parts));
  const answer = toNodeHandler(async (request: Request) => withoutToken(await auth.handler(request)));
  const addressesOf = async (personIds: readonly string[]): Promise<string[]> => {
    const sql = 'select email from "user" where id = any ($1)';
    const { rows } = await parts.pool.query<{ email: string }>(sql, [personIds]);
    return rows.filter((one) => !isDemoAccount(one)).map(({ email }) => email);
  };
  return {
    auth,
    /** Beside a link by mail: the name of the organisation's own sign-in service, and whether passwords are allowed. */
    ways: { organisation: parts.config?.oidc?.name ?? null, passwords: parts.config?.passwords ?? false },
    /** Answers everything under `/auth`; `from` is the address of who asks. */
    handler: (request: IncomingMessage, response: ServerResponse, from: string): Promise<void> =>
      asked
        .run({ from, at: new Date() }, () => answer(request, response))
        .catch((error: unknown) => Promise.reject(isOfBefore(error) ? overMeanwhile() : error)),
    /**
     * @param headers with the session as bearer token or as cookie.
     * @param asSignOfLife whether the session lasts longer by it.
     */
    personOf: async (headers: Headers, asSignOfLife = true): Promise<SignedIn | null> => {
      const found = await auth.api.getSession({ headers, query: { disableRefresh: !asSignOfLife } });
      if (!found || isTooOld(found.session.createdAt)) return null;
      if (!parts.demo && isDemoAccount(found.user)) return null;
      return { personId: found.user.id, sessionId: found.session.id, since: found.session.createdAt };
    },
    signInDemoPerson: async (person: { id: string; name: string }): Promise<Opened> =>
      opened(await auth.api.signInDemoPerson({ body: person, headers: new Headers(), returnHeaders: true })),
    /** Where people get mail; fictional people get none. Whose address is not proven yet was invited there. */
    addressesOf,
    /** Tells somebody that how they sign in was changed; fictional people hear nothing. */
    tellOfChange: async (personId: string, change: Change): Promise<void> => {
      for (const address of await addressesOf([personId])) parts.tellOfChange?.(address, change);
    },
    /** Ends every way into the account at an address. @returns whether there is one. */
    closeAccount: (address: string): Promise<boolean> => closeAccount(parts.pool, address),
    signOut: async (headers: Headers): Promise<readonly string[]> =>
      (await auth.api.signOut({ headers, returnHeaders: true })).headers.getSetCookie(),
    close: () => parts.pool.end(),
  };
}

const overMeanwhile = () => new HttpRefusal(401, 'This way in was ended meanwhile. Sign in again.');

/** A browser has its session in a cookie that scripts cannot read, so no answer to it says the token beside that. */
function withoutToken(response: Response): Response {
  for (const name of ['set-auth-token', 'access-control-expose-headers']) response.headers.delete(name);
  return response;
}

function opened({ headers, response }: { headers: Headers; response: unknown }): Opened {
  const token = headers.get('set-auth-token') ?? '';
  const { personId } = response as { personId: string };
  return { personId, token, cookies: headers.getSetCookie() };
}
