const nowhere = 'http://portal.invalid';

/** A path within the portal to go on to; anything that leads elsewhere becomes the home page. */
export function pathWithin(next: unknown): string {
  const url = typeof next === 'string' ? URL.parse(next, nowhere) : null;
  const isWithin = url?.origin === nowhere && !url.pathname.startsWith('//');
  return isWithin ? url.pathname + url.search + url.hash : '/';
}
