import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samenspel/domain';

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
  if (!(await holdAccount(tx, personId)))
    throw new Refusal('NOT_SIGNED_IN', { nl: 'Dit account is er niet meer.', en: 'This account is gone.' });
}
