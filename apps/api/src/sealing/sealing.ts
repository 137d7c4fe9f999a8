import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { Refusal } from '@samenspel/domain';

/** Keeps texts unreadable for who has the database alone. */
export type Sealing = {
  /**
   * @param place what the text belongs to, such as the stream and the id of an event; only there it can be opened again.
   * @returns `1.<id of the key>.<nonce>.<ciphertext>`, the last two in base64url.
   */
  seal: (place: SealedPlace, text: string) => string;
  /** @returns the text; null when no key at hand opens it, or when it stands in another place than it was sealed for. */
  open: (place: SealedPlace, sealed: string) => string | null;
  /** A secret of 32 bytes in base64 for another purpose, from each key at hand; `number` names the key. */
  secretsFor: (purpose: string) => { number: number; secret: string }[];
};

/** `owner` gets a key of its own; `about` is bound to the ciphertext. */
export type SealedPlace = { purpose: string; owner: string; about: string };

const cipher = 'aes-256-gcm';
const [keyLength, nonceLength, tagLength] = [32, 12, 16];

type Key = { id: string; secret: Buffer };

/**
 * Seals with the first key and opens with each of them, so that a key can be replaced.
 * AES-256-GCM (NIST SP 800-38D) with a key for each owner by HKDF-SHA-256 (RFC 5869).
 */
export function sealingWith(keys: readonly [Key, ...Key[]]): Sealing {
  return {
    seal: (place, text) => {
      const [key] = keys;
      const nonce = randomBytes(nonceLength);
      const made = createCipheriv(cipher, secretFor(key, place), nonce).setAAD(Buffer.from(place.about));
      const bytes = Buffer.concat([made.update(text, 'utf8'), made.final(), made.getAuthTag()]);
      return ['1', key.id, nonce.toString('base64url'), bytes.toString('base64url')].join('.');
    },
    open: (place, sealed) => {
      const [version, id, nonce = '', text = ''] = sealed.split('.');
      const key = keys.find((one) => one.id === id);
      return version === '1' && key ? opened(key, place, nonce, Buffer.from(text, 'base64url')) : null;
    },
    secretsFor: (purpose) =>
      keys.map((key) => ({
        number: Number.parseInt(key.id, 16),
        secret: secretFor(key, { purpose, owner: '' }).toString('base64'),
      })),
  };
}

function opened(key: Key, place: SealedPlace, nonce: string, bytes: Buffer): string | null {
  try {
    const made = createDecipheriv(cipher, secretFor(key, place), Buffer.from(nonce, 'base64url'))
      .setAAD(Buffer.from(place.about))
      .setAuthTag(bytes.subarray(-tagLength));
    return Buffer.concat([made.update(bytes.subarray(0, -tagLength)), made.final()]).toString('utf8');
  } catch {
    return null;
  }
}

const secretFor = ({ secret }: Key, { purpose, owner }: Pick<SealedPlace, 'purpose' | 'owner'>): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, owner, `samenspel ${purpose}`, keyLength));

/**
 * The keys in a file: one a line, 32 bytes in base64, the one that seals first.
 * @returns null when no file is named.
 * @throws Refusal when it cannot be read, or a line is no key.
 */
export function readSealing(file: string | null): Sealing | null {
  if (file === null) return null;
  const [first, ...more] = textOf(file)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => keyIn(line, file));
  if (!first) throw noKeyIn(file);
  return sealingWith([first, ...more]);
}

/** Makes a key in a file that only its owner reads. @throws Refusal CONFLICT when the file is there already. */
export function makeSealingKey(file: string): void {
  try {
    writeFileSync(file, `${randomBytes(keyLength).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw unwritable(file, (error as NodeJS.ErrnoException).code ?? '');
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw unreadable(file);
  }
}

function keyIn(line: string, file: string): Key {
  const secret = Buffer.from(line, 'base64');
  if (secret.length !== keyLength) throw noKeyIn(file);
  return { id: createHash('sha256').update(secret).digest('hex').slice(0, 8), secret };
}

const unreadable = (file: string) =>
  new Refusal('NOT_FOUND', {
    nl: `De sleutel ${file} is niet te lezen. Klopt SEALING_KEY, en mag deze gebruiker het bestand lezen?`,
    en: `The key ${file} cannot be read. Is SEALING_KEY right, and may this user read the file?`,
  });
const noKeyIn = (file: string) =>
  new Refusal('INVALID', {
    nl: `In ${file} staat geen sleutel van 32 bytes in base64. Maak er een met \`samenspel sealing-key <bestand>\`.`,
    en: `There is no key of 32 bytes in base64 in ${file}. Make one with \`samenspel sealing-key <file>\`.`,
  });
const unwritable = (file: string, code: string) =>
  new Refusal(code === 'EEXIST' ? 'CONFLICT' : 'INVALID', {
    nl: `${file} kan niet worden gemaakt (${code}). Kies een naam die er nog niet is, in een map waarin deze gebruiker mag schrijven.`,
    en: `${file} cannot be made (${code}). Choose a name that is not there yet, in a folder this user may write in.`,
  });
