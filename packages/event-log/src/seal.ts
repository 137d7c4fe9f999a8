import { canonical, commitmentTo, contentHash, newSalt } from '@samenspel/log-proof';
import type { NewEvent } from './event.ts';

/** What the chain needs to know of an event besides what its author handed in. */
export type Place = {
  streamId: string;
  version: number;
  actor: string;
  commandId: string;
  /** Place among the events of one append: 1, 2, 3, … */
  commandIndex: number;
  causedBy: string | null;
};

/** An event made ready for the chain; the database adds the moment and the link to the event before. */
export type Sealed = {
  /** RFC 8785 form of the facts. */
  facts: string;
  /** RFC 8785 form of the texts; null when there are none. */
  texts: string | null;
  /** 32 random bytes, and in 64 hex digits what stands in the chain for the texts; both null when there are none. */
  salt: Buffer | null;
  commitment: string | null;
  /** 64 hex digits: the hash of all that is known before the database has seen the event. */
  contentHash: string;
};

/**
 * Puts facts and texts in their canonical form and hashes them.
 * Throws TypeError for values that have none (half a surrogate pair, NaN, bigints).
 */
export function seal(event: NewEvent, place: Place): Sealed {
  const facts = canonical(event.facts);
  const texts = event.texts && canonical(event.texts);
  const salt = texts === null ? null : newSalt();
  const commitment = salt && texts !== null ? commitmentTo(salt, texts) : null;
  const { id, type, typeVersion, occurredOn } = event;
  const content = { ...place, id: id.toLowerCase(), type, typeVersion, occurredOn };
  const hash = contentHash({ ...content, textsCommitment: commitment }, facts);
  return { facts, texts, salt, commitment, contentHash: hash };
}
