import type { EntityManager } from '@mikro-orm/postgresql';
import { isDemoAccount } from './demo-sign-in.ts';

/**
 * The address of an account that an invitation began, as long as nobody came by a link to it: whoever reads mail there is going to
 * have the account, and all that it got meanwhile. Null for every other account.
 */
export async function unprovenAddressOf(em: EntityManager, personId: string): Promise<string | null> {
  const [account] = await em.execute<{ email: string }[]>(
    'select email from identity."user" where id = ? and not "emailVerified"',
    [personId],
  );
  return account && !isDemoAccount(account) ? account.email : null;
}
