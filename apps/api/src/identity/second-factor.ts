import { twoFactor } from 'better-auth/plugins';

/** Where a sign-in ends that proves one thing only, that somebody reads this mail or knows this password. */
const oneFactor = ['/magic-link/verify', '/sign-in/email', '/invitation/accept'];

/**
 * Codes of an authenticator app (TOTP, RFC 6238) as second factor. A passkey already proves two things, and the
 * organisation's own sign-in service looks after itself.
 */
export function secondFactor() {
  const plugin = twoFactor({ issuer: 'Samenspel', allowPasswordless: true });
  const [asking] = plugin.hooks.after;
  if (asking) asking.matcher = ({ path }) => oneFactor.includes(path ?? '');
  return plugin;
}
