import type { KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { Refusal } from '@samenspel/domain';
import { newSigningKey, publicKeyText, readSigningKey, signingKeyPem } from '@samenspel/log-proof';
import type { ProofConfig } from './proof-config.ts';

/** Who vouches for the log. */
export type Signer = {
  origin: string;
  privateKey: KeyObject;
  /** What outsiders check by; one line without its end. */
  publicKey: string;
};

/**
 * The key that the settings name.
 * @throws Refusal with what to do when there is none, or it cannot be read or is another kind of key.
 */
export async function openSigner({ origin, keyFile }: ProofConfig): Promise<Signer> {
  if (keyFile === null) throw noKey();
  const pem = await readFile(keyFile, 'utf8').catch(() => {
    throw unreadable(keyFile);
  });
  const privateKey = keyIn(pem, keyFile);
  return { origin, privateKey, publicKey: publicKeyText(origin, privateKey) };
}

/**
 * Makes a key in a file that only its owner reads.
 * @returns the text of its public key.
 * @throws Refusal CONFLICT when the file is there already, INVALID when it cannot be written.
 */
export async function makeSigningKey(file: string, origin: string): Promise<string> {
  const privateKey = newSigningKey();
  const publicKey = publicKeyText(origin, privateKey);
  await writeFile(file, signingKeyPem(privateKey), { flag: 'wx', mode: 0o600 }).catch((error) => {
    throw error.code === 'EEXIST' ? present(file) : unwritable(file, error.code);
  });
  return publicKey;
}

function keyIn(pem: string, file: string): KeyObject {
  try {
    return readSigningKey(pem);
  } catch {
    throw noEd25519(file);
  }
}

const noKey = () =>
  new Refusal('NOT_FOUND', {
    nl: 'Er is geen sleutel om mee te ondertekenen. Maak er een met `samenspel log key <bestand>` en noem dat bestand in CHECKPOINT_KEY.',
    en: 'There is no key to sign with. Make one with `samenspel log key <file>` and name that file in CHECKPOINT_KEY.',
  });
const unreadable = (file: string) =>
  new Refusal('NOT_FOUND', {
    nl: `De sleutel ${file} is niet te lezen. Klopt CHECKPOINT_KEY, en mag deze gebruiker het bestand lezen?`,
    en: `The key ${file} cannot be read. Is CHECKPOINT_KEY right, and may this user read the file?`,
  });
const noEd25519 = (file: string) =>
  new Refusal('INVALID', {
    nl: `In ${file} staat geen Ed25519-sleutel in PEM. Maak er een met \`samenspel log key <bestand>\`.`,
    en: `There is no Ed25519 key in PEM in ${file}. Make one with \`samenspel log key <file>\`.`,
  });
const present = (file: string) =>
  new Refusal('CONFLICT', {
    nl: `${file} bestaat al en is niet aangeraakt. Kies een andere naam; een oude sleutel blijft nodig om oude ijkpunten na te kijken.`,
    en: `${file} exists already and was not touched. Choose another name; an old key stays needed to check old checkpoints.`,
  });
const unwritable = (file: string, code: string) =>
  new Refusal('INVALID', {
    nl: `${file} kan niet worden geschreven (${code}). Bestaat de map, en mag deze gebruiker erin schrijven?`,
    en: `${file} cannot be written (${code}). Does the folder exist, and may this user write in it?`,
  });
