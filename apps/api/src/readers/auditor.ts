import type { EntityManager } from '@mikro-orm/postgresql';
import { type ReadPage, readChain, streamHeads, withoutGaps } from '@samenspel/event-log';
import type { ChainedEvent } from '@samenspel/log-proof';
import { auditedHead, rememberHead } from './audited-head.ts';
import { BrokenChain, verified } from './verified.ts';

/**
 * Verifies each event soon after it was recorded: its hash, its link to what was verified before and the commitment
 * to its texts. Whoever changes the log behind the service's back is found here while it runs; who could change this
 * database altogether is found by a checkpoint kept outside.
 */
export const auditing = {
  read: withoutGaps(chainPage),
  handle: audit,
};

async function chainPage(
  ...[em, streamId, after, limit]: Parameters<ReadPage<ChainedEvent>>
): Promise<ChainedEvent[]> {
  const events: ChainedEvent[] = [];
  for await (const event of readChain(em, streamId, { after, page: limit }))
    if (events.push(event) === limit) break;
  return events;
}

/** @throws BrokenChain. */
async function audit(events: readonly ChainedEvent[], tx: EntityManager): Promise<void> {
  const [first] = events;
  if (!first) return;
  const before = await auditedHead(tx, first.streamId);
  if (before.version !== first.version - 1) throw new BrokenChain('What was verified before is not there.');
  const hash = events.reduce(verified, before.hash);
  const version = first.version + events.length - 1;
  const [head] = await streamHeads(tx, [first.streamId]);
  if (head?.version === version && head.head !== hash)
    throw new BrokenChain('The stream names another event as its last.');
  await rememberHead(tx, first.streamId, { version, hash });
}
