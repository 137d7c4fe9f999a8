import { type ChainedEvent, commitment, eventHash } from '@samenspel/log-proof';

/** An event is not what was recorded, or not where it was. */
export class BrokenChain extends Error {
  override readonly name = 'BrokenChain';
}

/**
 * The hash of an event that follows from the hash before it.
 * @param before hash of the event before, as it was verified; not as the log says now.
 * @throws BrokenChain.
 */
export function verified(before: string, event: ChainedEvent): string {
  if (eventHash(event, before) !== event.hash) throw new BrokenChain('The hash is another.');
  if (!keepsItsWord(event)) throw new BrokenChain('The texts are others.');
  return event.hash;
}

/** Texts that were erased have nothing to answer for. */
function keepsItsWord({ texts, textsSalt, textsCommitment }: ChainedEvent): boolean {
  if (texts === null) return textsSalt === null;
  return textsSalt !== null && commitment(Buffer.from(textsSalt, 'hex'), texts) === textsCommitment;
}
