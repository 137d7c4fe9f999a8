import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Takes away all by which a person could sign in, what was sent to their address and what they still offered to others: account,
 * passkeys, second factor, sessions, keys, open links, invitations. They can no longer sign in, and nobody gets a seat in their name.
 * @param tx in the transaction of the erasure.
 */
export async function forgetAccount(tx: EntityManager, personId: string): Promise<void> {
  // First of all, so that whatever is being made for them is there to be taken away.
  const [account] = await tx.execute<{ email: string }[]>(
    'select email from identity."user" where id = ? for update',
    [personId],
  );
  await tx.execute('delete from access_token where person_id = ?', [personId]);
  await endOffers(tx, personId);
  if (!account) return;
  await tx.execute(`delete from identity.verification where strpos(value, ?) > 0`, [account.email]);
  await tx.execute('delete from invitation where address = ?', [account.email]);
  await tx.execute('delete from identity."user" where id = ?', [personId]); // the rest goes with it
}

/** As when they withdrew them: an offer to a group stays known for who has a seat by it, which ends when they leave the group. */
async function endOffers(tx: EntityManager, personId: string): Promise<void> {
  await tx.execute(
    'delete from invitation where invited_by = ? and taken_at is null and group_name is null',
    [personId],
  );
  await tx.execute(
    'update invitation set ends_at = now() where invited_by = ? and group_name is not null and ends_at > now()',
    [personId],
  );
}

/** Whether there is anything that `forgetAccount` takes away. */
export async function isAccountLeft(em: EntityManager, personId: string): Promise<boolean> {
  const [left] = await em.execute<{ isLeft: boolean }[]>(
    `select exists (select from identity."user" where id = ?) or exists (select from access_token where person_id = ?)
       or exists (select from invitation where invited_by = ? and taken_at is null and ends_at > now()) as "isLeft"`,
    [personId, personId, personId],
  );
  return left?.isLeft === true;
}
