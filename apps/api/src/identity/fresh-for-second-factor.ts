import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';

/** Where a second step that is on could be looked at, replaced, switched off or passed by with a passkey. */
const guarded = [
  '/two-factor/disable',
  '/two-factor/enable',
  '/two-factor/get-totp-uri',
  '/two-factor/generate-backup-codes',
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
];
/** So long after signing in, in milliseconds, a session is not proof enough for that: a quarter of an hour. */
const freshMillis = 900_000;

/** A session in other hands must not undo the second step: whoever changes it signed in just now, with that very step. */
export const freshForSecondFactor = () =>
  ({
    id: 'fresh-for-second-factor',
    hooks: {
      before: [
        {
          matcher: ({ path }) => guarded.includes(path ?? ''),
          handler: createAuthMiddleware(async (ctx) => {
            const found = await getSessionFromCtx<{ twoFactorEnabled?: boolean }>(ctx);
            const isOld = found && Date.now() - new Date(found.session.createdAt).getTime() > freshMillis;
            if (isOld && found.user.twoFactorEnabled)
              throw new APIError('FORBIDDEN', { code: 'SESSION_NOT_FRESH' });
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
