import type { IncomingMessage } from 'node:http';
import { closingWays } from '../identity/close-ways.ts';
import { endingOthers } from '../identity/end-others.ts';
import type { Service } from '../service.ts';
import { credentialsIn } from './credentials.ts';
import type { Door } from './door.ts';
import type { Rates } from './rates.ts';
import type { Lines } from './turns.ts';

/** What somebody looks at or ends in their own account; a colleague at the same address who tries to sign in keeps nobody from it. */
const steps = new Set(
  [
    ...['/get-session', '/list-sessions', '/list-accounts', '/passkey/list-user-passkeys'],
    ...['/passkey/delete-passkey', '/revoke-session', endingOthers, closingWays, '/update-user', '/sign-out'],
  ].map((path) => `/auth${path}`),
);

/** Such steps are so many milliseconds of work each, and begin so many apart at one address. */
const [work, apart] = [3, 12];

type Parts = { service: Service; door: Door; rates: Rates; lines: Lines };

/**
 * Waits for the turn of a step about one's own account, and counts it for the session.
 * @returns whether it is one, of somebody who is signed in; any other step is counted for its address.
 * @throws HttpRefusal 429 for who is to come back later.
 */
export async function isOwnStep(
  { service, door, rates, lines }: Parts,
  { url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  address: string,
): Promise<boolean> {
  if (!steps.has(url)) return false;
  const credentials = credentialsIn(headers);
  const here = await door.through({ address, credentials }, async () => {
    const found = await service.identity.personOf(credentials, false);
    if (found) await rates.count({ session: found.sessionId, person: found.personId });
    return found;
  });
  if (here) await lines.account.during(here.sessionId, () => begin(lines, address));
  return here !== null;
}

/** Waits until another such step of an address may begin; however slowly one comes in, none waits for that. */
async function begin({ account, shares }: Lines, address: string): Promise<void> {
  shares.took(address, work);
  const end = await account.take(address);
  setTimeout(end, apart).unref();
}
