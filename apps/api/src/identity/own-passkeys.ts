import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';

const changing = ['/passkey/delete-passkey', '/passkey/update-passkey'];

/** The passkey of somebody else is refused as one that is not there; the library tells the two apart. */
export const ownPasskeys = () =>
  ({
    id: 'own-passkeys',
    hooks: {
      before: [
        {
          matcher: ({ path }) => changing.includes(path ?? ''),
          handler: createAuthMiddleware(async (ctx) => {
            const asking = await getSessionFromCtx(ctx);
            const { id } = (ctx.body ?? {}) as { id?: unknown };
            if (!asking || typeof id !== 'string') return;
            const found = await ctx.context.adapter.findOne<{ userId: string }>({
              model: 'passkey',
              where: [{ field: 'id', value: id }],
            });
            if (found?.userId !== asking.user.id)
              throw new APIError('NOT_FOUND', { code: 'PASSKEY_NOT_FOUND', message: 'Passkey not found' });
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
