import type { BetterAuthPlugin } from 'better-auth';
import { APIError } from 'better-auth/api';
import { closingWays } from './close-ways.ts';
import { isDemoAccount } from './demo-sign-in.ts';
import { endingOthers } from './end-others.ts';
import { signedInAt } from './signed-in-at.ts';

/** Where somebody changes who they are or how they sign in, or ends what others began as the same person. */
const guarded = [
  '/update-user',
  '/revoke-session',
  endingOthers,
  '/password/choose',
  '/two-factor/enable',
  '/two-factor/disable',
  closingWays,
];

/** Fictional people are everybody's: they stay who they are, and nobody keeps others from being them. */
export const ownAccount = () =>
  ({
    id: 'own-account',
    hooks: {
      before: [
        signedInAt(guarded, ({ user }) => {
          if (isDemoAccount(user)) throw new APIError('FORBIDDEN', { code: 'FICTIONAL_PERSON' });
        }),
      ],
    },
  }) satisfies BetterAuthPlugin;
