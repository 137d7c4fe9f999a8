import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';

const making = ['/passkey/generate-register-options', '/passkey/verify-registration'];

/**
 * A passkey is made for the person whose page it is. Who signed in meanwhile in the same browser gets none of it: it would
 * open their account to whoever holds the device, for good.
 */
export const forWhom = () =>
  ({
    id: 'for-whom',
    hooks: {
      before: [
        {
          matcher: ({ path }) => making.includes(path ?? ''),
          handler: createAuthMiddleware(async (ctx) => {
            const person = ctx.headers?.get('x-samenspel-person');
            const found = await getSessionFromCtx(ctx);
            if (found && person && person !== found.user.id)
              throw new APIError('CONFLICT', { code: 'SOMEBODY_ELSE' });
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
