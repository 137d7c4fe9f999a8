import { hash } from 'node:crypto';
import { canonical } from './canonical.ts';
import type { ProvenEvent } from './proven-event.ts';

/** Stands for the event before the first: 64 zeros. */
export const NO_HASH = '0'.repeat(64);

/** All that is known of an event before the database gives it its moment and links it to the one before. */
export type Content = Omit<ProvenEvent, 'recordedAt' | 'facts'>;

/**
 * The RFC 8785 form of an event without moment and link. Names are written out, since every append passes here and
 * sorting known names took twice the time. Throws as `canonical` does, also for a missing member.
 * @param facts the facts in their canonical form already.
 */
export function contentForm(event: Content, facts: string): string {
  return (
    `{"actor":${canonical(event.actor)},"causedBy":${canonical(event.causedBy)}` +
    `,"commandId":${canonical(event.commandId)},"commandIndex":${canonical(event.commandIndex)}` +
    `,"facts":${facts},"id":${canonical(event.id)},"occurredOn":${canonical(event.occurredOn)}` +
    `,"streamId":${canonical(event.streamId)},"textsCommitment":${canonical(event.textsCommitment)}` +
    `,"type":${canonical(event.type)},"typeVersion":${canonical(event.typeVersion)}` +
    `,"version":${canonical(event.version)}}`
  );
}

/** SHA-256 of `contentForm` in UTF-8, as 64 hex digits. */
export function contentHash(event: Content, facts: string): string {
  return hash('sha256', contentForm(event, facts), 'hex');
}

/**
 * The hash of an event whose content hash is known, as 64 hex digits: SHA-256 of 88 bytes, namely the 32 of the hash
 * before it, the 32 of its content hash, and its moment in 24 ASCII characters.
 */
export function linkHash(previousHash: string, content: string, recordedAt: string): string {
  const link = Buffer.allocUnsafe(64 + recordedAt.length);
  link.write(previousHash, 0, 'hex');
  link.write(content, 32, 'hex');
  link.write(recordedAt, 64, 'ascii');
  return hash('sha256', link, 'hex');
}

/** The event's hash as 64 hex digits. `previousHash` is 64 hex digits, NO_HASH for the first event of a stream. */
export function eventHash(event: ProvenEvent, previousHash: string): string {
  return linkHash(previousHash, contentHash(event, canonical(event.facts)), event.recordedAt);
}
