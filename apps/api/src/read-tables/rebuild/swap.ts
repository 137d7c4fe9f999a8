import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '@samenspel/domain';
import type { Database } from '../../database/connect.ts';
import { projections } from '../registry.ts';
import { catchUp } from './catch-up.ts';
import { swapTables } from './next-tables.ts';

/** Milliseconds to wait for a lock. Less than `deadlock_timeout`, so that in a ring of waiting it is we who let go. */
const patience = 250;
const mostAttempts = 60;

/**
 * Puts the next tables in the place of the live ones, in one short transaction in which nobody writes to them. Whoever
 * waits for a table then finds the new one under its name. When somebody uses a table for long, we let
 * go, so that nobody waits for us meanwhile, and try again.
 * @throws Refusal CONFLICT when the tables were in use all the time; UnknownEventType.
 */
export async function takePlace(database: Database): Promise<void> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    await catchUpNearly(database);
    if (await swapNow(database)) return;
    await sleep(100 + Math.random() * 400);
  }
  throw inUse();
}

/** What comes during one round is the next round's; the last is the swap's own, which others wait for. */
async function catchUpNearly({ em }: Database): Promise<void> {
  for (let round = 0, moved = Number.POSITIVE_INFINITY; moved > 10 && round < 5; round++)
    moved = await catchUp(em.fork());
}

/** @returns false when somebody was in the way. */
async function swapNow({ em }: Database): Promise<boolean> {
  const tables = projections.map(({ table }) => `public.${table}`).join(', ');
  const swapped = em.fork().transactional(async (tx) => {
    await tx.execute(`set local lock_timeout = ${patience}`);
    await tx.execute(`lock table ${tables} in exclusive mode`);
    await catchUp(tx);
    await swapTables(tx);
    return true;
  });
  return await swapped.catch((error: { code?: string }) => {
    if (error.code === '55P03' || error.code === '40P01') return false;
    throw error;
  });
}

const inUse = () =>
  new Refusal('CONFLICT', {
    nl: 'De leestabellen waren aldoor in gebruik; ze zijn gebleven zoals ze waren. Probeer het op een rustiger moment.',
    en: 'The read tables were in use all the time; they stayed as they were. Try at a quieter moment.',
  });
