import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SessionTable } from './session-table.ts';

/** How long a session lasts, in days. */
export const sessionDays = 30;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Opens a session and gives its token, which is known to nobody else and kept nowhere. */
export async function openSession(em: EntityManager, personId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + sessionDays * 86_400_000);
  await em.insert(SessionTable, { tokenHash: hashOf(token), personId, expiresAt });
  await em.nativeDelete(SessionTable, { expiresAt: { $lt: new Date() } });
  return token;
}

type Found = { person_id: string; kind: string };

/** Whose session a token belongs to, or null when there is none; people of the demo only while it is on. */
export async function personOf(em: EntityManager, token: string, demo: boolean): Promise<string | null> {
  const [found] = await em.execute<Found[]>(
    `select s.person_id, p.kind from session s join person p on p.id = s.person_id
     where s.token_hash = ? and s.expires_at > now()`,
    [hashOf(token)],
  );
  if (!found || (found.kind === 'demo' && !demo)) return null;
  return found.person_id;
}

export async function closeSession(em: EntityManager, token: string): Promise<void> {
  await em.nativeDelete(SessionTable, { tokenHash: hashOf(token) });
}
