/** The key of a program begins like this; it only asks, from elsewhere, and signs nobody in here. */
const markOfKeys = 'samenspel_';

/** The token of a session, of what a browser sent as one; of anything else there is none. */
export const sessionToken = (sent: string | undefined): string | null =>
  sent && !sent.startsWith(markOfKeys) && /^[\w.~+/=%-]+$/.test(sent) ? sent : null;
