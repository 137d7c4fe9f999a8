import type { BetterAuthPlugin } from 'better-auth';
import { APIError } from 'better-auth/api';
import { signedInAt } from './signed-in-at.ts';

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
        signedInAt(making, ({ user }, { headers }) => {
          const person = headers?.get('x-samenspel-person');
          if (person && person !== user.id) throw new APIError('CONFLICT', { code: 'SOMEBODY_ELSE' });
        }),
      ],
    },
  }) satisfies BetterAuthPlugin;
