import { asOwner } from '../database/migrate.ts';
import { mayNotErase } from './before-serving.ts';

/**
 * Lets PostgreSQL clear away what a table still holds of rows that were changed, and count its statistics anew: they
 * quote common values.
 * @param ownerUrl a login that may become the owner of the tables.
 * @returns whether it was done; false when the login is no owner.
 */
export async function sweep(ownerUrl: string): Promise<boolean> {
  return await asOwner(ownerUrl, async ({ em }) => {
    const tables = await em.fork().execute<{ name: string }[]>(
      `select c.oid::regclass::text as name from pg_class c
       where c.relkind = 'r' and c.relowner = current_user::regrole and c.relnamespace in ('public'::regnamespace, 'identity'::regnamespace)`,
    );
    for (const { name } of tables) await em.fork().execute(`vacuum (analyze) ${name}`);
    return true;
  }).catch((error: unknown) => {
    if (mayNotErase(error)) return false;
    throw error;
  });
}
