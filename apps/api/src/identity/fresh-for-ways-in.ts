import type { BetterAuthPlugin } from 'better-auth';
import { APIError } from 'better-auth/api';
import { closingWays } from './close-ways.ts';
import { endingOthers } from './end-others.ts';
import { isFresh } from './fresh.ts';
import { signedInAt } from './signed-in-at.ts';

/**
 * Where a password is chosen, a second step set up or switched off, a passkey made or removed, and sessions
 * elsewhere ended: who has one in their hands would keep its person out with that.
 */
const guarded = [
  '/password/choose',
  '/two-factor/disable',
  '/two-factor/enable',
  '/two-factor/verify-totp',
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
  '/passkey/delete-passkey',
  '/revoke-session',
  endingOthers,
  closingWays,
];

/**
 * A session in other hands must not make itself at home: whoever changes how they sign in did so just now, with the second
 * step when it is on.
 */
export const freshForWaysIn = () =>
  ({
    id: 'fresh-for-ways-in',
    hooks: {
      before: [
        signedInAt(guarded, ({ session }) => {
          if (!isFresh(new Date(session.createdAt)))
            throw new APIError('FORBIDDEN', { code: 'SESSION_NOT_FRESH' });
        }),
      ],
    },
  }) satisfies BetterAuthPlugin;
