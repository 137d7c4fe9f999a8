import { createHash, randomBytes } from 'node:crypto';
import { canonical } from './canonical.ts';

/** 32 fresh random bytes. Without them a short text could be guessed back from its commitment. */
export function newSalt(): Buffer {
  return randomBytes(32);
}

/**
 * What stands in the chain in place of the texts: SHA-256 of the salt's 32 bytes followed by the canonical text, as 64
 * hex digits. Once salt and texts are gone nobody can find them back from it, and it stays as it was.
 * Throws RangeError for a salt of another length.
 */
export function commitment(salt: Uint8Array, texts: Record<string, string>): string {
  if (salt.length !== 32) throw new RangeError(`A salt has 32 bytes, not ${salt.length}`);
  return createHash('sha256').update(salt).update(canonical(texts)).digest('hex');
}
