import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type KeyObject } from 'node:crypto';
import { fromBase64 } from './base64.ts';
import { NoteRefused } from './note-refused.ts';

/** A key that may vouch for a note, as read from its text. */
export type NoteKey = {
  name: string;
  /** The first four bytes of SHA-256 over name, newline, 0x01 and the key; tells keys of one name apart. */
  id: Buffer;
  key: KeyObject;
};

const ED25519 = 0x01;
const UNFIT_NAME = /[\p{White_Space}+]|^$/u;

/** A new Ed25519 private key. */
export function newSigningKey(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey;
}

/** The private key as PEM (PKCS #8), to be kept in a file that only its owner reads. */
export function signingKeyPem(privateKey: KeyObject): string {
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** The private key from its PEM (PKCS #8). Throws TypeError when it is another kind of key, Node's error for no key. */
export function readSigningKey(pem: string): KeyObject {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519')
    throw new TypeError(`A checkpoint is signed with Ed25519, not ${key.asymmetricKeyType}`);
  return key;
}

/**
 * The public key as one line to hand out: `name+<8 hex digits>+<base64>`, as Go's `note` package writes it. Takes the
 * private or the public key. Throws NoteRefused when the name is empty or has a space or a plus in it.
 */
export function publicKeyText(name: string, key: KeyObject): string {
  const bytes = encoded(key);
  return `${name}+${keyId(name, bytes).toString('hex')}+${bytes.toString('base64')}`;
}

/** Reads what publicKeyText wrote. Throws NoteRefused for anything else, also for a key that its id does not fit. */
export function readPublicKeyText(text: string): NoteKey {
  const [, name = '', digits = '', base64 = ''] = /^([^+]*)\+([0-9a-f]{8})\+([^\n]+)$/.exec(text) ?? [];
  const bytes = fromBase64(base64);
  if (bytes === null || bytes.length !== 33 || bytes[0] !== ED25519) throw new NoteRefused('KEY');
  const id = keyId(name, bytes);
  if (id.toString('hex') !== digits) throw new NoteRefused('KEY');
  const x = bytes.subarray(1).toString('base64url');
  return { name, id, key: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }) };
}

/** 0x01 and the 32 bytes of the public key. */
export function encoded(key: KeyObject): Buffer {
  const { x = '' } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return Buffer.concat([Uint8Array.of(ED25519), Buffer.from(x, 'base64url')]);
}

/** The four bytes that name a key in a signature. Throws NoteRefused for a name that does not fit on its line. */
export function keyId(name: string, bytes: Uint8Array): Buffer {
  if (UNFIT_NAME.test(name) || !name.isWellFormed()) throw new NoteRefused('KEY');
  return hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), bytes]), 'buffer').subarray(0, 4);
}
