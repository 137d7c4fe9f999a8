import { accessTokens, signInWays } from '@samenspel/client';
import type { RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
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
  const [{ data: found }, sessions, passkeys, accounts, { signInWays: ways }, keys] = await Promise.all([
    auth(event, '/get-session'),
    auth(event, '/list-sessions'),
    auth(event, '/passkey/list-user-passkeys'),
    auth(event, '/list-accounts'),
    api(event)(signInWays, {}),
    api(event)(accessTokens, {}),
  ]);
  const { user, session } = found as { user: User; session: Session };
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
