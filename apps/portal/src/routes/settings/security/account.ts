import { accessTokens, signInWays } from '@samenspel/client';
import { error, type RequestEvent } from '@sveltejs/kit';
import { api, asPageError } from '#lib/api.ts';
import { auth } from '#lib/auth.ts';
import { deviceIn } from './device.ts';

/** A place where somebody is signed in. */
export interface SignedInPlace {
  token: string;
  device: string | null;
  lastSeen: string;
  isHere: boolean;
}

export interface Passkey {
  id: string;
  name: string | null;
  createdAt: string;
}

interface Session {
  token: string;
  userAgent?: string;
  updatedAt: string;
}

/** How somebody signs in, and where they are signed in now. */
export async function accountOf(event: RequestEvent) {
  const [{ data: found, status }, sessions, passkeys, accounts, { signInWays: ways }, keys] =
    await Promise.all([
      auth(event, '/get-session'),
      auth(event, '/list-sessions'),
      auth(event, '/passkey/list-user-passkeys'),
      auth(event, '/list-accounts'),
      api(event)(signInWays, {}),
      api(event)(accessTokens, {}),
    ]).catch((problem) => asPageError(problem, event));
  const { user, session } = found as { user?: User; session?: Session };
  if (!user || !session) mustWait(status, event);
  return {
    name: user.name,
    address: user.email.endsWith('@demo.invalid') ? null : user.email,
    hasSecondFactor: user.twoFactorEnabled === true,
    passwords: ways.passwords,
    hasPassword: listed<{ providerId: string }>(accounts.data).some(
      ({ providerId }) => providerId === 'credential',
    ),
    passkeys: listed<Passkey>(passkeys.data),
    keys: keys.accessTokens,
    places: listed<Session>(sessions.data).map((one) => placeOf(one, session.token)),
  };
}

/** Who is signed in and cannot be told about now asks again in a moment. */
function mustWait(status: number, { locals }: RequestEvent): never {
  error(status === 429 ? 429 : 503, { message: later[locals.language], code: 'UNREACHABLE' });
}

const later = {
  nl: 'Hoe je je aanmeldt is nu niet te zien. Probeer het over een minuut nog eens.',
  en: 'How you sign in cannot be shown now. Try again in a minute.',
};

interface User {
  name: string;
  email: string;
  twoFactorEnabled?: boolean;
}

const listed = <Item>(data: unknown): Item[] => (Array.isArray(data) ? (data as Item[]) : []);

const placeOf = ({ token, userAgent, updatedAt }: Session, here: string): SignedInPlace => ({
  token,
  device: userAgent ? deviceIn(userAgent) : null,
  lastSeen: updatedAt,
  isHere: token === here,
});
