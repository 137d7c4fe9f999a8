import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from '../main.ts';

/**
 * Does several things of which each would make an account for an address, so that all of them are about to before the first
 * one does: an account that is never finished holds them up for a moment.
 */
export async function atOnce<T>(
  { service }: Pick<Running, 'service'>,
  email: string,
  things: readonly (() => Promise<T>)[],
): Promise<T[]> {
  const em = service.database.em.fork();
  await em.begin();
  await em.execute(
    `insert into identity."user" (id, name, email, "emailVerified", "createdAt", "updatedAt") values (?, '', ?, true, now(), now())`,
    [`holds ${email}`, email],
  );
  const doing = Promise.all(things.map((thing) => thing()));
  await sleep(1_000);
  await em.rollback();
  return await doing;
}
