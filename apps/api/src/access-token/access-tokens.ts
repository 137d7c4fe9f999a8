import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samenspel/domain';
import { today } from '../history/today.ts';
import { mustBeSignedInStill, mustHoldAccount } from '../identity/hold-account.ts';
import { hashOf, newToken } from '../invitation/token.ts';
import { type AccessTokenRow, AccessTokenTable } from './access-token-table.ts';

/** Who makes a key, and in which session. */
type By = { personId: string; sessionId: string };

/** By which a key is known from a session, also by programs that look for keys in places where they should not be. */
const mark = 'samenspel_';
/** Longest time a key works, in days, and most keys of one person. */
export const mostDays = 366;
const mostKeys = 20;

/**
 * Makes a key for a program. It reads what its person may read, without their own answers and without the stream of the
 * trusted circle, and changes nothing.
 * @param days how long it works, 1 to 366.
 * @returns the key, which is shown this once.
 * @throws Refusal INVALID; NOT_SIGNED_IN when the person was erased or this session ended meanwhile.
 */
export async function makeAccessToken(em: EntityManager, by: By, name: string, days: number) {
  const { personId } = by;
  if (!Number.isInteger(days) || days < 1 || days > mostDays) throw wrongDays();
  if (name.trim() === '' || name.length > 60) throw wrongName();
  const token = `${mark}${newToken()}`;
  const endsAt = new Date(Date.now() + days * 86_400_000);
  const row = {
    id: randomUUID(),
    personId,
    name: name.trim(),
    tokenHash: hashOf(token),
    madeAt: new Date(),
    endsAt,
  };
  await em.transactional(async (tx) => {
    await mustHoldAccount(tx, personId);
    await mustBeSignedInStill(tx, by.sessionId);
    if ((await tx.count(AccessTokenTable, { personId })) >= mostKeys) throw tooManyKeys();
    await tx.insert(AccessTokenTable, { ...row, usedOn: null });
  });
  return { token, row: { ...row, usedOn: null } as AccessTokenRow };
}

/** Whose key it is; null for none that works. Notes the day. */
export async function holderOf(em: EntityManager, credentials: Headers): Promise<AccessTokenRow | null> {
  const token = /^Bearer +(\S+)$/i.exec(credentials.get('authorization') ?? '')?.[1];
  if (!token?.startsWith(mark)) return null;
  const row = await em.findOne(AccessTokenTable, { tokenHash: hashOf(token), endsAt: { $gt: new Date() } });
  if (row && row.usedOn !== today())
    await em.nativeUpdate(AccessTokenTable, { id: row.id }, { usedOn: today() });
  return row;
}

const wrongDays = () =>
  new Refusal(
    'INVALID',
    { nl: `Kies 1 tot ${mostDays} dagen.`, en: `Choose 1 to ${mostDays} days.` },
    'days',
  );
const wrongName = () =>
  new Refusal(
    'INVALID',
    {
      nl: 'Geef de sleutel een naam van hooguit 60 tekens.',
      en: 'Give the key a name of at most 60 characters.',
    },
    'name',
  );
const tooManyKeys = () =>
  new Refusal('INVALID', {
    nl: `Je hebt al ${mostKeys} sleutels. Trek er eerst een in.`,
    en: `You have ${mostKeys} keys already. Withdraw one first.`,
  });
