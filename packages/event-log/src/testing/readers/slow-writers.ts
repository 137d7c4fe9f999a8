import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Chance } from '@samenspel/log-proof/testing';
import { append } from '../../append.ts';
import { newEvent, request } from '../requests.ts';

const hot = ['hot-1', 'hot-2', 'hot-3'];
class Regret extends Error {}

/** What was done, counted. */
export type Done = { committed: number; rolledBack: number };

/**
 * A writer whose transactions stay open for a while after the append, so that they commit in another order than they
 * wrote; some of them are rolled back. Every event is written a second time into `copy`, numbered by a sequence, as a log with a
 * global position would have it.
 */
export async function slowWriter(
  em: EntityManager,
  chance: Chance,
  until: () => boolean,
  done: Done,
): Promise<void> {
  const mine = [`cold-${chance.below(1e9)}`];
  while (!until()) {
    if (chance.below(10) < 1) mine.push(`cold-${chance.below(1e9)}`);
    const streamId = chance.below(10) < 5 ? chance.oneOf(hot) : chance.oneOf(mine);
    const plan = {
      streamId,
      size: 1 + chance.below(3),
      holdMillis: chance.below(40),
      regrets: chance.below(100) < 15,
    };
    await write(em, plan).then(
      () => {
        done.committed += plan.size;
      },
      (error) => {
        if (!(error instanceof Regret)) throw error;
        done.rolledBack += 1;
      },
    );
  }
}

type Plan = { streamId: string; size: number; holdMillis: number; regrets: boolean };

async function write(em: EntityManager, { streamId, size, holdMillis, regrets }: Plan): Promise<void> {
  await em.fork().transactional(async (tx) => {
    // The row lock first, so that the expected version stays true and no writer has to try again.
    await tx.execute('select pg_advisory_xact_lock(hashtext(?))', [streamId]);
    const [row] = await tx.execute<{ version: number }[]>('select version from stream where id = ?', [
      streamId,
    ]);
    const expectedVersion = row?.version ?? 0;
    const events = Array.from({ length: size }, () => newEvent({ id: randomUUID() }));
    const { events: logged } = await append(tx, request({ streamId, expectedVersion, events }));
    for (const { id } of logged) await tx.execute('insert into copy (event_id) values (?)', [id]);
    await sleep(holdMillis);
    if (regrets) throw new Regret();
  });
}
