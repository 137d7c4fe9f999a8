import { createAuthMiddleware } from 'better-auth/api';
import { twoFactor, type UserWithTwoFactor } from 'better-auth/plugins';

/** Where a sign-in ends that proves one thing only, that somebody reads this mail or knows this password. */
const oneFactor = ['/magic-link/verify', '/sign-in/email', '/invitation/accept'];
const matcher = ({ path }: { path?: string }) => oneFactor.includes(path ?? '');

/**
 * Codes of an authenticator app (TOTP, RFC 6238) as second factor. A passkey already proves two things, and the
 * organisation's own sign-in service looks after itself.
 */
export function secondFactor() {
  const plugin = twoFactor({ issuer: 'Samenspel', allowPasswordless: true });
  const [asking] = plugin.hooks.after;
  if (asking) asking.matcher = matcher;
  return { ...plugin, hooks: { after: [{ matcher, handler: knownAnew }, ...plugin.hooks.after] } };
}

/**
 * Whether the second step is on is looked at again once the session is there: who switches it on says so first, and then
 * ends all sessions that are there.
 */
const knownAnew = createAuthMiddleware(async ({ context: { newSession, internalAdapter } }) => {
  if (!newSession) return;
  const user = await internalAdapter.findUserById(newSession.user.id);
  newSession.user.twoFactorEnabled = (user as UserWithTwoFactor | null)?.twoFactorEnabled ?? false;
});
