import { isVisible } from '@samenspel/domain';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';

/** Of their account somebody changes the name and nothing else, into one that can be seen. */
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
            if (!isVisible(name)) throw new APIError('BAD_REQUEST', { code: 'NAME_MISSING' });
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
