import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { longestAddress } from './mail-address.ts';

/**
 * Who asks for a link says to which address and in which language the letter is to be, and nothing of whoever reads it: how
 * they are called they say themselves.
 */
export const addressOnly = () =>
  ({
    id: 'address-only',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/sign-in/magic-link',
          handler: createAuthMiddleware(async (ctx) => {
            const { email, metadata = {}, ...others } = (ctx.body ?? {}) as Record<string, unknown>;
            if (Object.keys(others).length > 0 || !isLanguageAlone(metadata)) throw refused('ADDRESS_ONLY');
            if (typeof email === 'string' && email.length > longestAddress) throw refused('ADDRESS_UNUSABLE');
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;

const isLanguageAlone = (metadata: unknown): boolean =>
  Object.keys(metadata ?? {}).every((name) => name === 'language');

const refused = (code: string) => new APIError('BAD_REQUEST', { code });
