const nowhere = 'http://portal.invalid';

/**
 * A path within the portal to go on to; anything that leads elsewhere becomes the home page, and so does signing in: nobody does
 * that again at once, and another website could have them do it.
 */
export function pathWithin(next: unknown): string {
  const url = typeof next === 'string' ? URL.parse(next, nowhere) : null;
  const isWithin = url?.origin === nowhere && !url.pathname.startsWith('//') && !isSigningIn(url.pathname);
  return isWithin ? url.pathname + url.search + url.hash : '/';
}

/** Whether a path, however it is written, is one of those of signing in; what cannot be read is taken for one. */
function isSigningIn(pathname: string): boolean {
  try {
    return /^\/sign-in(\/|$)/.test(decodeURIComponent(pathname));
  } catch {
    return true;
  }
}
