import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { isDemoAccount } from './demo-sign-in.ts';

/** Where somebody changes who they are or how they sign in, or ends what others began as the same person. */
const guarded = [
  '/update-user',
  '/revoke-session',
  '/revoke-sessions',
  '/revoke-other-sessions',
  '/password/choose',
  '/two-factor/enable',
  '/two-factor/disable',
];

/** Fictional people are everybody's: they stay who they are, and nobody keeps others from being them. */
export const ownAccount = () =>
  ({
    id: 'own-account',
    hooks: {
      before: [
        {
          matcher: ({ path }) => guarded.includes(path ?? ''),
          handler: createAuthMiddleware(async (ctx) => {
            const found = await getSessionFromCtx(ctx);
            if (found && isDemoAccount(found.user))
              throw new APIError('FORBIDDEN', { code: 'FICTIONAL_PERSON' });
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
