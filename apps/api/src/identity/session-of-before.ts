import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';

/**
 * Who signs in in a browser ends the session that was there, theirs or another's (OWASP ASVS 5, 7.2.4): its cookie is replaced,
 * so that nobody could sign it out any more. Also when the second step is still to come, as the cookie goes then too.
 */
export const sessionOfBefore = () =>
  ({
    id: 'session-of-before',
    hooks: {
      after: [
        {
          matcher: () => true,
          handler: createAuthMiddleware(async (ctx) => {
            const { newSession, internalAdapter, authCookies, secret } = ctx.context;
            if (!newSession) return;
            const before = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
            if (before && before !== newSession.session.token) await internalAdapter.deleteSession(before);
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
