import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as z from 'zod';

/** Addresses of the fictional people; nobody can ever get mail there (RFC 2606). */
const nowhere = '@demo.invalid';

export const isDemoAccount = ({ email }: { email: string }): boolean => email.endsWith(nowhere);

/**
 * Lets anybody in as one of the fictional people, from inside the service only; not at all when the demo is off, also not by a
 * passkey that somebody made for one of them before.
 */
export const demoSignIn = (demo: boolean) =>
  ({
    id: 'demo-sign-in',
    init: ({ internalAdapter }) => {
      const before = async ({ userId }: { userId: string }) => {
        const user = demo ? null : await internalAdapter.findUserById(userId);
        if (user && isDemoAccount(user)) throw new APIError('FORBIDDEN');
      };
      return { options: { databaseHooks: { session: { create: { before } } } } };
    },
    endpoints: {
      signInDemoPerson: createAuthEndpoint(
        '/demo-sign-in',
        {
          method: 'POST',
          requireHeaders: true,
          body: z.object({ id: z.string(), name: z.string() }),
          metadata: { SERVER_ONLY: true },
        },
        async (ctx) => {
          if (!demo) throw new APIError('FORBIDDEN');
          const user = await accountOf(ctx.context, ctx.body);
          const session = await ctx.context.internalAdapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ personId: user.id });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

type Known = { internalAdapter: { findUserById: (id: string) => Promise<User | null> }; adapter: Adapter };
type User = {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  createdAt: Date;
  updatedAt: Date;
};
type Adapter = {
  create: <T extends object>(wish: { model: string; data: T; forceAllowId: true }) => Promise<T>;
};

/** The account of a fictional person, made when it is first needed. */
async function accountOf(
  { internalAdapter, adapter }: Known,
  { id, name }: { id: string; name: string },
): Promise<User> {
  const known = await internalAdapter.findUserById(id);
  if (known) return known;
  const now = new Date();
  const data = { id, name, email: `${id}${nowhere}`, emailVerified: false, createdAt: now, updatedAt: now };
  const made = adapter.create<User>({ model: 'user', data, forceAllowId: true });
  return await made.catch(async (error: unknown) => {
    const other = await internalAdapter.findUserById(id); // made at the same moment by somebody else
    if (other) return other;
    throw error;
  });
}
