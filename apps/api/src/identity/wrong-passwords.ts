import { createHash } from 'node:crypto';
import { getSessionFromCtx } from 'better-auth/api';
import { limitedTries } from './limited-tries.ts';
import type { Asking } from './signed-in-at.ts';

/** Where a password is looked at: to sign in, and to prove who one is. */
const steps = ['/sign-in/email', '/two-factor/enable', '/two-factor/disable'];

/** Ten wrong passwords for one address, whether it has an account or not. A link and a passkey still open it. */
export const wrongPasswords = () =>
  limitedTries({
    id: 'wrong-passwords',
    steps,
    whose,
    wrong: ['INVALID_EMAIL_OR_PASSWORD', 'INVALID_PASSWORD'],
  });

/**
 * For whose account a password came, as a hash; null when none came. Who is signed in and proves who they are is counted apart:
 * strangers who try to sign in do not keep them from it.
 */
async function whose(ctx: Asking): Promise<string | null> {
  const { email, password } = (ctx.body ?? {}) as { email?: unknown; password?: unknown };
  if (typeof password !== 'string') return null;
  const isSignIn = ctx.path === '/sign-in/email';
  const address = isSignIn ? email : (await getSessionFromCtx(ctx))?.user.email;
  if (typeof address !== 'string') return null;
  return createHash('sha256').update(`${isSignIn} ${address.toLowerCase()}`).digest('hex');
}
