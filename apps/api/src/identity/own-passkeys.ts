import type { BetterAuthPlugin } from 'better-auth';
import { APIError } from 'better-auth/api';
import { signedInAt } from './signed-in-at.ts';

const changing = ['/passkey/delete-passkey', '/passkey/update-passkey'];

/** The passkey of somebody else is refused as one that is not there; the library tells the two apart. */
export const ownPasskeys = () =>
  ({
    id: 'own-passkeys',
    hooks: {
      before: [
        signedInAt(changing, async ({ user }, ctx) => {
          const { id } = (ctx.body ?? {}) as { id?: unknown };
          if (typeof id !== 'string') return;
          const passkey = await ctx.context.adapter.findOne<{ userId: string }>({
            model: 'passkey',
            where: [{ field: 'id', value: id }],
          });
          if (passkey?.userId !== user.id)
            throw new APIError('NOT_FOUND', { code: 'PASSKEY_NOT_FOUND', message: 'Passkey not found' });
        }),
      ],
    },
  }) satisfies BetterAuthPlugin;
