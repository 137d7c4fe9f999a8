import type { EntityManager } from '@mikro-orm/postgresql';
import { PersonTable } from '../person/person.ts';
import { isDemoAccount } from './demo-sign-in.ts';
import { holdAccount } from './hold-account.ts';
import type { Account } from './options.ts';

/**
 * Keeps the name of an account where the people who work with them find it; not when they were erased meanwhile. That of
 * fictional people comes with the story, and says that they are fictional.
 */
export async function keepName(em: EntityManager, { id, name, email }: Account): Promise<void> {
  if (isDemoAccount({ email })) return;
  await em.transactional(async (tx) => {
    if (!(await holdAccount(tx, id))) return;
    await tx.upsert(PersonTable, { id, nameNl: name, nameEn: name, kind: 'person' });
  });
}
