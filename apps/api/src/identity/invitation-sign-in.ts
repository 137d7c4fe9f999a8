import { randomUUID } from 'node:crypto';
import { isVisible } from '@samenspel/domain';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { Pool } from 'pg';
import * as z from 'zod';
import { noLongerFresh } from './fresh.ts';
import { endInvited, vouchFor, wasMailRead } from './mail-was-read.ts';
import { unique } from './one-account-each.ts';

/** Invitations, as far as signing in goes. */
export type Invitations = {
  /** Where an invitation was sent, when, and whether who runs the platform sent it; null when it does not work (any more). */
  sentTo: (token: string) => Promise<{ address: string; byOperator: boolean; sentAt: Date } | null>;
  /** Uses it up for a person; gives the collaboration that they now see, if there is one. @throws when it does not work (any more). */
  take: (token: string, personId: string) => Promise<string | null>;
};

const body = z.object({ token: z.string().max(200), name: z.string().trim().max(100).default('') });

/**
 * Who holds the token of an invitation begins an account at the address it was sent to, and is signed in. An invitation works for
 * a week and is easily sent on to a colleague. So it lets nobody into an account that is there already, and until somebody came by
 * a link to that address it does not count as theirs: no other way in is made, and that link ends what was there.
 * Only who runs the platform can let somebody back in by it, or vouch for them; into an account that is as it was when the letter left,
 * as who got the address after that is another.
 */
export const invitationSignIn = (pool: Pool, { sentTo, take }: Invitations) =>
  ({
    id: 'invitation-sign-in',
    endpoints: {
      acceptInvitation: createAuthEndpoint('/invitation/accept', { method: 'POST', body }, async (ctx) => {
        const { token, name } = ctx.body;
        const { internalAdapter } = ctx.context;
        const invited = await sentTo(token);
        if (invited === null) throw gone();
        const { address: email, byOperator, sentAt } = invited;
        const known = (await internalAdapter.findUserByEmail(email))?.user;
        if (known && !(byOperator && known.updatedAt <= sentAt)) throw signInFirst();
        if (!known && !isVisible(name)) throw new APIError('BAD_REQUEST', { code: 'NAME_IS_MISSING' });
        const id = randomUUID();
        const wish = { id, email, emailVerified: byOperator, name };
        const user =
          known ?? (await internalAdapter.createUser(wish, { method: 'invitation' }).catch(asQuick));
        const collaboration = await take(token, user.id).catch(() => Promise.reject(gone()));
        if (known && byOperator) await vouchFor(pool, user.id); // so that a link takes away nothing that comes from now on
        const since = byOperator ? {} : { createdAt: noLongerFresh() };
        const session = await internalAdapter.createSession(user.id, false, since, true);
        if (!byOperator && (await wasMailRead(pool, user.id))) {
          await endInvited(pool, user.id); // somebody came by a link meanwhile
          throw signInFirst();
        }
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ personId: user.id, collaboration });
      }),
    },
  }) satisfies BetterAuthPlugin;

/** Another invitation to the address was as quick. */
const asQuick = (error: unknown) => {
  throw (error as { code?: unknown } | null)?.code === unique ? signInFirst() : error;
};

const signInFirst = () => new APIError('CONFLICT', { code: 'SIGN_IN_FIRST' });
const gone = () => new APIError('NOT_FOUND', { code: 'INVITATION_IS_GONE' });
