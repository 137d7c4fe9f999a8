import { createHash, randomBytes } from 'node:crypto';
import { canonical } from './canonical.ts';

/** 32 fresh random bytes. Without them a short text could be guessed back from its commitment. */
export function newSalt(): Buffer {
  return randomBytes(32);
}

/**
 * What stands in the chain in place of the texts: SHA-256 of the salt's 32 bytes followed by the canonical text. Once
 * salt and texts are gone nobody can find them back from it, and it stays as it was.
 * @param texts the texts in their canonical form already.
 * @returns 32 bytes.
 * @throws RangeError for a salt of another length.
 */
export function commitmentTo(salt: Uint8Array, texts: string): Buffer {
  if (salt.length !== 32) throw new RangeError(`A salt has 32 bytes, not ${salt.length}`);
  return createHash('sha256').update(salt).update(texts).digest();
}

/** As `commitmentTo`, of texts as a value and in 64 hex digits. */
export function commitment(salt: Uint8Array, texts: Record<string, string>): string {
  return commitmentTo(salt, canonical(texts)).toString('hex');
}
