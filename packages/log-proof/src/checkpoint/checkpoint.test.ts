import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { merkleRoot } from '../merkle-tree.ts';
import { leafOf } from '../stream-head.ts';
import { headsFile, openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { newSigningKey, publicKeyText, readPublicKeyText, readSigningKey, signingKeyPem } from './keys.ts';
import { openNote, signNote } from './signed-note.ts';

// The key and note that golang.org/x/mod/sumdb/note is tested with.
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const PETERS_SEED = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1);
const PETERS_TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const PETERS_LINE =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const PETERS_NOTE = `${PETERS_TEXT}\n${PETERS_LINE}`;

function keyOf(seed: Uint8Array) {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

describe('a signed note', () => {
  test('of Go opens with its key', () => {
    expect(openNote(PETERS_NOTE, PETER)).toBe(PETERS_TEXT);
  });

  test('is signed byte for byte as Go signs it', () => {
    expect(publicKeyText('PeterNeumann', keyOf(PETERS_SEED))).toBe(PETER);
    expect(signNote(PETERS_TEXT, 'PeterNeumann', keyOf(PETERS_SEED))).toBe(PETERS_NOTE);
  });

  test('may carry signatures of others', () => {
    const other = signNote(PETERS_TEXT, 'other.example', newSigningKey()).split('\n\n')[1];
    expect(openNote(`${PETERS_TEXT}\n${other}${PETERS_LINE}`, PETER)).toBe(PETERS_TEXT);
  });

  test('may have empty lines in its text', () => {
    const note = signNote('a\n\nb\n', 'me', keyOf(PETERS_SEED));
    expect(openNote(note, publicKeyText('me', keyOf(PETERS_SEED)))).toBe('a\n\nb\n');
  });

  test.each([
    ['a changed letter', PETERS_NOTE.replace('answer', 'answar'), 'SIGNATURE'],
    [
      'a second signature in the same name that is wrong',
      PETERS_NOTE + PETERS_LINE.replace('UG/', 'UH/'),
      'SIGNATURE',
    ],
    ['a cut signature', `${PETERS_TEXT}\n— PeterNeumann x08go/ZJkuBS\n`, 'SIGNATURE'],
    ['another name', PETERS_NOTE.replace('— Peter', '— Pieter'), 'NOT_SIGNED'],
    ['another key id', PETERS_NOTE.replace('x08go', 'x08gp'), 'NOT_SIGNED'],
    ['no signature', `${PETERS_TEXT}\n`, 'NOTE'],
    ['no empty line', PETERS_TEXT + PETERS_LINE, 'NOTE'],
    ['no newline at the end', PETERS_NOTE.slice(0, -1), 'NOTE'],
    ['something behind the signatures', `${PETERS_NOTE}x\n`, 'NOTE'],
    ['a carriage return', PETERS_NOTE.replace('problem,\n', 'problem,\r\n'), 'NOTE'],
    ['a hyphen for the dash', PETERS_NOTE.replace('—', '-'), 'NOTE'],
    ['two spaces', PETERS_NOTE.replace('— Peter', '—  Peter'), 'NOTE'],
    ['base64 without its padding', PETERS_NOTE.replace('AM=', 'AM'), 'NOTE'],
    ['base64 with a stray bit', PETERS_NOTE.replace('AM=', 'AN='), 'NOTE'],
    ['nothing in it', '', 'NOTE'],
  ])('with %s is refused', (_, note, reason) => {
    expect(() => openNote(note, PETER)).toThrow(expect.objectContaining({ reason }));
  });
});

describe('a public key', () => {
  test('text is refused when any piece of it is missing or changed', () => {
    const broken = [...PETER].map(
      (letter, index) => `${PETER.slice(0, index)}${letter}!${PETER.slice(index + 1)}`,
    );
    const cut = [...PETER].flatMap((_, index) => [PETER.slice(0, index), PETER.slice(index + 1)]);
    const known = [
      'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
      'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    ];
    for (const text of [...broken, ...cut, ...known])
      expect(() => readPublicKeyText(text), text).toThrow(expect.objectContaining({ reason: 'KEY' }));
  });

  test.each(['', 'a b', 'a+b', 'a\u00a0b', 'a\nb'])('cannot be named %j', (name) => {
    expect(() => publicKeyText(name, newSigningKey())).toThrow(expect.objectContaining({ reason: 'KEY' }));
  });

  test('is the same whether asked of the private or the public half', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    expect(publicKeyText('a', publicKey)).toBe(publicKeyText('a', privateKey));
  });

  test('comes back from the PEM of its private half', () => {
    const key = newSigningKey();
    expect(publicKeyText('a', readSigningKey(signingKeyPem(key)))).toBe(publicKeyText('a', key));
  });

  test('of another kind is refused', () => {
    const { privateKey } = generateKeyPairSync('x25519');
    expect(() => readSigningKey(signingKeyPem(privateKey))).toThrow(TypeError);
  });
});

describe('a checkpoint', () => {
  const origin = 'samenspel.example.org/log';
  const privateKey = newSigningKey();
  const key = publicKeyText(origin, privateKey);
  const leaves = ['b', 'a', 'c'].map((streamId, index) => {
    return { streamId, kind: 'collaboration', version: index + 1, head: 'ab'.repeat(32) };
  });

  test('says origin, size and root of the heads in the order of their ids', () => {
    const ordered = [leaves[1], leaves[0], leaves[2]].flatMap((head) => (head ? [leafOf(head)] : []));
    const note = signCheckpoint({ origin, leaves, privateKey });
    expect(openCheckpoint(note, key)).toEqual({ origin, size: 3, root: merkleRoot(ordered) });
    expect(headsFile(leaves)).toBe(ordered.map((line) => `${line}\n`).join(''));
  });

  test('of no streams is one too', () => {
    expect(openCheckpoint(signCheckpoint({ origin, leaves: [], privateKey }), key).size).toBe(0);
  });

  test('of a stream named twice is not made', () => {
    expect(() => signCheckpoint({ origin, leaves: [...leaves, ...leaves], privateKey })).toThrow(RangeError);
  });

  const root = merkleRoot([]).toString('base64');
  test.each([
    ['of another log', `other.example\n0\n${root}\n`],
    ['with a leading zero', `${origin}\n00\n${root}\n`],
    ['with a size below zero', `${origin}\n-1\n${root}\n`],
    ['with a short root', `${origin}\n0\nAAAA\n`],
    ['without a root', `${origin}\n0\n`],
    ['with a line more', `${origin}\n0\n${root}\nmore\n`],
  ])('%s is refused', (_, text) => {
    expect(() => openCheckpoint(signNote(text, origin, privateKey), key)).toThrow(
      expect.objectContaining({ reason: 'CHECKPOINT' }),
    );
  });
});
