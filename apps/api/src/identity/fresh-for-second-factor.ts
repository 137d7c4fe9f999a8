import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { isFresh } from './fresh.ts';

/** Where a second step is set up, looked at, replaced or switched off, and where a passkey passes it by. */
const guarded = [
  '/two-factor/disable',
  '/two-factor/enable',
  '/two-factor/get-totp-uri',
  '/two-factor/generate-backup-codes',
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
];

/**
 * A session in other hands must not make itself at home: whoever sets a second step up, undoes it or adds a passkey signed in
 * just now, with the second step when it is on.
 */
export const freshForSecondFactor = () =>
  ({
    id: 'fresh-for-second-factor',
    hooks: {
      before: [
        {
          matcher: ({ path }) => guarded.includes(path ?? ''),
          handler: createAuthMiddleware(async (ctx) => {
            const found = await getSessionFromCtx(ctx);
            if (found && !isFresh(new Date(found.session.createdAt)))
              throw new APIError('FORBIDDEN', { code: 'SESSION_NOT_FRESH' });
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
