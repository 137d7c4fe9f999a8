import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint, freshSessionMiddleware } from 'better-auth/api';
import * as z from 'zod';

/** Shortest and longest password, in characters. */
export const passwordLength = { least: 12, most: 128 } as const;

const body = z.object({ password: z.string().min(passwordLength.least).max(passwordLength.most) });

/**
 * Lets somebody who signed in lately choose a password, also instead of one they forgot: a link by mail let them in.
 * All their other sessions end.
 */
export const choosePassword = () =>
  ({
    id: 'choose-password',
    endpoints: {
      choosePassword: createAuthEndpoint(
        '/password/choose',
        { method: 'POST', body, use: [freshSessionMiddleware] },
        async (ctx) => {
          const { user, session } = ctx.context.session;
          const { internalAdapter } = ctx.context;
          const password = await ctx.context.password.hash(ctx.body.password);
          const accounts = await internalAdapter.findAccounts(user.id);
          if (accounts.some(({ providerId }) => providerId === 'credential'))
            await internalAdapter.updatePassword(user.id, password);
          else
            await internalAdapter.linkAccount({
              userId: user.id,
              providerId: 'credential',
              accountId: user.id,
              password,
            });
          const others = (await internalAdapter.listSessions(user.id)).filter(({ id }) => id !== session.id);
          await internalAdapter.deleteSessions(others.map(({ token }) => token));
          return ctx.json({ status: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;
