const validDays = 180;

/**
 * Reads whom to turn to.
 * @param name of the setting, for when it does not fit.
 * @param value an e-mail address, or an address that begins with mailto:, tel: or https:; empty for none.
 * @throws Error when it is something else.
 */
export function contactFrom(value: string | undefined, name: string): string | null {
  if (!value) return null;
  if (/^[^\s@:/]+@[^\s@]+$/.test(value)) return `mailto:${value}`;
  if (/^(mailto|tel|https):\S+$/.test(value)) return value;
  throw new Error(`${name} must be an e-mail address, or begin with https:, mailto: or tel:.`);
}

/** The text of RFC 9116. @param now it is good for half a year from then; the RFC wants less than a year. */
export const securityTxt = (contact: string, origin: string, now: Date): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${new Date(now.getTime() + validDays * 86_400_000).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    `Policy: ${origin}/about#security`,
    '',
  ].join('\n');
