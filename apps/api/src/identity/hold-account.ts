import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samenspel/domain';
import { erasedName } from '../erasure/open.ts';
import { PersonTable } from '../person/person.ts';

/**
 * Holds the account of a person until the transaction ends: what is made for them is there before somebody erases them,
 * and goes with them, or is not made. Of one person one such thing is made at a time.
 * @returns whether the account is there.
 */
export async function holdAccount(tx: EntityManager, personId: string): Promise<boolean> {
  const rows = await tx.execute('select id from identity."user" where id = ? for no key update', [personId]);
  return rows.length > 0;
}

/** Holds the account as `holdAccount`. @throws Refusal NOT_SIGNED_IN when it is gone. */
export async function mustHoldAccount(tx: EntityManager, personId: string): Promise<void> {
  if (!(await holdAccount(tx, personId))) throw accountIsGone();
}

/** Once the account is held: what ended this session did not come first. @throws Refusal NOT_SIGNED_IN when it is over. */
export async function mustBeSignedInStill(tx: EntityManager, sessionId: string): Promise<void> {
  const rows = await tx.execute('select from identity.session where id = ?', [sessionId]);
  if (rows.length === 0) throw sessionIsOver();
}

/** Holds the account where there is one; people of a story need none. @throws Refusal NOT_SIGNED_IN for who was erased. */
export async function mustNotBeErased(tx: EntityManager, personId: string): Promise<void> {
  if (await holdAccount(tx, personId)) return;
  if ((await tx.count(PersonTable, { id: personId, nameNl: erasedName.nl })) > 0) throw accountIsGone();
}

const sessionIsOver = () =>
  new Refusal('NOT_SIGNED_IN', {
    nl: 'Je bent hier niet meer ingelogd. Log opnieuw in.',
    en: 'You are no longer signed in here. Sign in again.',
  });

const accountIsGone = () =>
  new Refusal('NOT_SIGNED_IN', { nl: 'Dit account is er niet meer.', en: 'This account is gone.' });
