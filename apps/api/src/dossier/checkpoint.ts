import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headsFile, type StreamHead, signCheckpoint } from '@samenspel/log-proof';
import { inNewFolder } from './new-folder.ts';
import type { Signer } from './signing-key.ts';

/** The signed note over where these streams stand. */
export const noteOver = (leaves: readonly StreamHead[], { origin, privateKey }: Signer): string =>
  signCheckpoint({ origin, leaves, privateKey });

/** Writes a checkpoint, the heads it was made over and the public key into a folder that is there. */
export async function writeCheckpoint(
  folder: string,
  heads: readonly StreamHead[],
  signer: Signer,
): Promise<void> {
  const write = (file: string, text: string) => writeFile(join(folder, file), text, { flag: 'wx' });
  await write('heads.jsonl', headsFile(heads));
  await write('checkpoint-key.txt', `${signer.publicKey}\n`);
  await write('checkpoint.txt', noteOver(heads, signer));
}

/** Writes a checkpoint to be kept elsewhere into a new or empty folder. @throws Refusal when it is neither. */
export const keepCheckpoint = (folder: string, heads: readonly StreamHead[], signer: Signer): Promise<void> =>
  inNewFolder(folder, () => writeCheckpoint(folder, heads, signer));
