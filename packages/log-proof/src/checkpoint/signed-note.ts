import { type KeyObject, sign, verify } from 'node:crypto';
import { fromBase64 } from './base64.ts';
import { encoded, keyId, readPublicKeyText } from './keys.ts';
import { NoteRefused } from './note-refused.ts';

type Signature = { name: string; id: Buffer; signature: Buffer };

// biome-ignore lint/suspicious/noControlCharactersInRegex: a note may hold none but the newline
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f]/;
const SIGNATURE_LINE = /^\u2014 ([^\p{White_Space}+]+) ([A-Za-z0-9+/]+=*)$/u;
const MOST_SIGNATURES = 100;

/**
 * Signs a text (c2sp.org/signed-note): the text, an empty line, and `— name base64(key id and signature)`. The text
 * ends with a newline. Throws NoteRefused when it does not, has control characters, or the name does not fit.
 */
export function signNote(text: string, name: string, privateKey: KeyObject): string {
  if (!isNoteText(text)) throw new NoteRefused('NOTE');
  const id = keyId(name, encoded(privateKey));
  const signature = sign(null, Buffer.from(text), privateKey);
  return `${text}\n\u2014 ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
}

/**
 * The text of a note, once the key has been found to vouch for it; signatures of other keys are passed over, every one
 * in the name of this key must hold. Throws NoteRefused with the reason; then nothing of the note may be believed.
 */
export function openNote(note: string, keyText: string): string {
  const key = readPublicKeyText(keyText);
  const { text, signatures } = parts(note);
  const ours = signatures.filter(({ name, id }) => name === key.name && id.equals(key.id));
  if (ours.length === 0) throw new NoteRefused('NOT_SIGNED');
  const bytes = Buffer.from(text);
  if (!ours.every(({ signature }) => verify(null, bytes, key.key, signature)))
    throw new NoteRefused('SIGNATURE');
  return text;
}

function parts(note: string): { text: string; signatures: Signature[] } {
  const split = note.lastIndexOf('\n\n');
  const text = note.slice(0, split + 1);
  const block = note.slice(split + 2);
  if (split < 0 || !isNoteText(text) || !isNoteText(block)) throw new NoteRefused('NOTE');
  const lines = block.slice(0, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) throw new NoteRefused('NOTE');
  return { text, signatures: lines.map(readSignature) };
}

function isNoteText(text: string): boolean {
  return text.endsWith('\n') && !FORBIDDEN.test(text) && text.isWellFormed();
}

function readSignature(line: string): Signature {
  const [, name = '', base64 = ''] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = fromBase64(base64);
  if (bytes === null || bytes.length < 5) throw new NoteRefused('NOTE');
  return { name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}
