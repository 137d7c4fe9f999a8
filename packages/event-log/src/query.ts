import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';

/** A statement with `$1 …` parameters. PostgreSQL prepares it under its name, once in each connection. */
export type Statement = { name: string; text: string };

/**
 * Runs one statement where the entity manager stands: in its transaction, or else by itself on a connection of the
 * same pool; in a short transaction where the entity manager has a role or settings of its own (row-level security). `em.execute` would write the parameters into the text, and MikroORM offers no prepared statements:
 * without them an append costs the server half as much again.
 */
export async function query<Row>(
  em: EntityManager,
  { name, text }: Statement,
  values: unknown[],
): Promise<Row[]> {
  if (em.isInTransaction())
    return (await em.getKysely().executeQuery(CompiledQuery.raw(text, values))).rows as Row[];
  if (em.getSessionContext()) return await em.transactional((tx) => query<Row>(tx, { name, text }, values));
  const pool = await em.getConnection().getNativeClient();
  return (await pool.query({ name, text, values })).rows;
}
