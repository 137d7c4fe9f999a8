import { hash, randomFillSync } from 'node:crypto';
import { canonical } from './canonical.ts';

const SALT_BYTES = 32;
const fresh = Buffer.allocUnsafe(128 * SALT_BYTES);
let used = fresh.length;

/**
 * 32 fresh random bytes. Without them a short text could be guessed back from its commitment. They are drawn for many
 * at once, since a call for each costs ten times as much.
 */
export function newSalt(): Buffer {
  if (used === fresh.length) {
    randomFillSync(fresh);
    used = 0;
  }
  const salt = Buffer.from(fresh.subarray(used, used + SALT_BYTES));
  used += SALT_BYTES;
  return salt;
}

/**
 * What stands in the chain in place of the texts: SHA-256 of the salt's 32 bytes followed by the canonical text, as 64
 * hex digits. Once salt and texts are gone nobody can find them back from it, and it stays as it was.
 * @param texts the texts in their canonical form already.
 * @throws RangeError for a salt of another length.
 */
export function commitmentTo(salt: Uint8Array, texts: string): string {
  if (salt.length !== SALT_BYTES) throw new RangeError(`A salt has 32 bytes, not ${salt.length}`);
  const bytes = Buffer.allocUnsafe(SALT_BYTES + 3 * texts.length); // UTF-8 takes at most 3 for each code unit
  bytes.set(salt);
  const written = bytes.write(texts, SALT_BYTES);
  return hash('sha256', bytes.subarray(0, SALT_BYTES + written), 'hex');
}

/** As `commitmentTo`, of texts as a value. */
export const commitment = (salt: Uint8Array, texts: Record<string, string>): string =>
  commitmentTo(salt, canonical(texts));
