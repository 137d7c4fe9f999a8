/** What our pages ask about signing in, and where others send people back to; the library answers more than that. */
const open: ReadonlySet<string> = new Set([
  ...['callback/organisation', 'get-session', 'invitation/accept', 'list-accounts', 'list-sessions'],
  ...['magic-link/verify', 'password/choose', 'revoke-session', 'sessions/end-others', 'update-user'],
  ...['sign-in/email', 'sign-in/magic-link', 'sign-in/social', 'sign-out'],
  ...['passkey/delete-passkey', 'passkey/generate-authenticate-options', 'passkey/generate-register-options'],
  ...['passkey/list-user-passkeys', 'passkey/verify-authentication', 'passkey/verify-registration'],
  ...['two-factor/disable', 'two-factor/enable', 'two-factor/verify-backup-code', 'two-factor/verify-totp'],
  'ways-in/close',
]);

/** Whether a path under `/auth` is there for others. */
export const isOpenAuth = (pathname: string): boolean => open.has(pathname.replace(/^\/auth\//, ''));
