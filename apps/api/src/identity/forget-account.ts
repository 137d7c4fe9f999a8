import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Takes away all by which a person could sign in, and what was sent to their address: account, passkeys, second factor,
 * sessions, open links and invitations. They can no longer sign in.
 * @param tx in the transaction of the erasure.
 */
export async function forgetAccount(tx: EntityManager, personId: string): Promise<void> {
  await tx.execute('delete from access_token where person_id = ?', [personId]);
  const [account] = await tx.execute<{ email: string }[]>('select email from identity."user" where id = ?', [
    personId,
  ]);
  if (!account) return;
  await tx.execute(`delete from identity.verification where strpos(value, ?) > 0`, [account.email]);
  await tx.execute('delete from invitation where address = ?', [account.email]);
  await tx.execute('delete from identity."user" where id = ?', [personId]); // the rest goes with it
}
