import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { Change } from '../mail/changed-letter.ts';
import { closingWays } from './close-ways.ts';
import { endingOthers } from './end-others.ts';

/** Tells somebody at their address that how they sign in was changed. */
export type Tell = (address: string, change: Change) => void;

/** What changes where. A right code switches the second step on for who is signed in; else it signs somebody in. */
const changeAt: Record<string, Change> = {
  '/password/choose': 'password',
  '/passkey/verify-registration': 'passkey',
  '/passkey/delete-passkey': 'passkeyRemoved',
  '/two-factor/verify-totp': 'secondStepOn',
  '/two-factor/disable': 'secondStepOff',
  [endingOthers]: 'othersEnded',
  [closingWays]: 'waysClosed',
};

/** Whoever changes how somebody signs in, their person hears of it (OWASP ASVS 5, 6.3.7). */
export const tellOfChanges = (tell: Tell) =>
  ({
    id: 'tell-of-changes',
    hooks: {
      after: [
        {
          matcher: ({ path }) => path !== undefined && path in changeAt,
          handler: createAuthMiddleware(async ({ path, context: { session, newSession, returned } }) => {
            const change = path === '/two-factor/verify-totp' && !newSession ? undefined : changeAt[path];
            if (change && session && !isRefusal(returned)) tell(session.user.email, change);
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;

const isRefusal = (returned: unknown): boolean =>
  isAPIError(returned) || (returned instanceof Response && !returned.ok);
