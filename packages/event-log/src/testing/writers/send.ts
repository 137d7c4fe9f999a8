import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { append } from '../../append.ts';
import type { AppendRequest } from '../../append-request.ts';
import { VersionConflict } from '../../version-conflict.ts';
import type { Outcome } from '../history/call.ts';
import { placeOf } from '../history/command-findings.ts';

/** What became of a call, and the version the stream was seen at, if the answer told. */
export type Sent = { outcome: Outcome; seen?: number };

const FAILED: Sent = { outcome: { is: 'failed' } };
const UNKNOWN: Sent = { outcome: { is: 'unknown' } };

/** Sends one command by itself. */
export const send = (em: EntityManager, request: AppendRequest): Promise<Sent> =>
  asked(em, request).catch(() => UNKNOWN);

/** A conflict is an answer; throws what else the log throws. */
async function asked(em: EntityManager, request: AppendRequest): Promise<Sent> {
  try {
    const { events, repeated, version } = await append(em, request);
    return { outcome: { is: 'ok', places: events.map(placeOf), repeated }, seen: version };
  } catch (error) {
    if (error instanceof VersionConflict) return { ...FAILED, seen: error.currentVersion };
    throw error;
  }
}

class RolledBack extends Error {}

/**
 * Sends commands inside one transaction, holds it open and ends it. Nothing of a transaction is there unless its commit
 * was asked for, so only a commit without an answer leaves them unknown.
 */
export async function sendInside(
  em: EntityManager,
  requests: readonly AppendRequest[],
  { openFor, end }: { openFor: number; end: 'commit' | 'rollback' },
): Promise<Sent[]> {
  const sent: Sent[] = [];
  let committing = false;
  try {
    await em.fork().transactional(async (inside) => {
      for (const request of requests) sent.push(await asked(inside, request));
      await sleep(openFor);
      if (end === 'rollback') throw new RolledBack();
      committing = true;
    });
    return sent;
  } catch {
    return requests.map((_, n) => (committing && sent[n]?.outcome.is === 'ok' ? UNKNOWN : FAILED));
  }
}
