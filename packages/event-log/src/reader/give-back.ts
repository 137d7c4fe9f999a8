import type { Pool, PoolClient } from 'pg';

/**
 * Gives a connection that the database has ended back to its pool, when its holder does not. A transaction gives it back at its
 * end; one whose handler never answers has no end, and a few of those would leave nothing of the pool.
 * @param graceMillis how long a holder has to do it by itself.
 * @returns what goes into the driver's options as `onPoolCreated`.
 */
export const givingBack =
  (graceMillis = 30_000) =>
  (pool: Pool): void => {
    const held = new Set<PoolClient>();
    pool.on('acquire', (client) => held.add(client));
    pool.on('release', (_, client) => held.delete(client));
    pool.on('connect', (client) =>
      client.once('end', () => {
        setTimeout(() => held.has(client) && client.release(true), graceMillis).unref();
      }),
    );
  };
