import { createHash } from 'node:crypto';

/**
 * A UUID that follows from its parts: the same parts always give the same one (version 8 of RFC 9562, from SHA-256).
 * @param parts texts or numbers; their order counts.
 */
export function uuidOf(...parts: readonly (string | number)[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Ids of one command: a new one at every call, and the same ones again when the command is repeated. */
export function idsOf(collaborationId: string, commandId: string, purpose: 'record' | 'event'): () => string {
  let count = 0;
  return () => uuidOf(collaborationId, commandId, purpose, ++count);
}

/** Hands out ids that are given, in their order, and new ones after them. */
export function given(ids: readonly string[], newId: () => string): () => string {
  const left = [...ids];
  return () => left.shift() ?? newId();
}
