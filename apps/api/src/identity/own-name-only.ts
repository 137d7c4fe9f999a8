import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { isDemoAccount } from './demo-sign-in.ts';

/** Of their account somebody changes the name and nothing else; fictional people are everybody's and stay who they are. */
export const ownNameOnly = () =>
  ({
    id: 'own-name-only',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/update-user',
          handler: createAuthMiddleware(async (ctx) => {
            const { name, ...others } = (ctx.body ?? {}) as Record<string, unknown>;
            if (typeof name !== 'string' || Object.keys(others).length > 0)
              throw new APIError('BAD_REQUEST', { code: 'NAME_ONLY' });
            const found = await getSessionFromCtx(ctx);
            if (found && isDemoAccount(found.user))
              throw new APIError('FORBIDDEN', { code: 'FICTIONAL_PERSON' });
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
