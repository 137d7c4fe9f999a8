import type { EntityManager } from '@mikro-orm/postgresql';
import {
  BrokenChain,
  follow,
  type ReadPage,
  readChain,
  streamHeads,
  withoutGaps,
} from '@samenspel/event-log';
import type { ChainedEvent } from '@samenspel/log-proof';
import { auditedHead, rememberHead } from './audited-head.ts';

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
  const { streamId } = first;
  const before = await auditedHead(tx, streamId);
  const now = events.reduce((followed, event) => follow(streamId, followed, event), before);
  const [head] = await streamHeads(tx, [streamId]);
  if (head?.version === now.version && head.head !== now.hash) throw new BrokenChain(streamId, now.version);
  await rememberHead(tx, streamId, now);
}
