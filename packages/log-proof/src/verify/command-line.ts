import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPublicKeyText } from '../checkpoint/keys.ts';
import type { Bilingual } from './finding.ts';
import type { VerifyOptions } from './verify-dossier.ts';

export type Language = keyof Bilingual;

/** Used wrongly: the message says how, in both languages. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.text = text;
  }
}

export type Request = { folder: string; options: VerifyOptions };

const OPTIONS = {
  checkpoint: { type: 'string' },
  key: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What was typed, or null when help was asked for. Throws WrongUse for what cannot be understood or read. */
export async function readCommandLine(words: string[]): Promise<Request | null> {
  const { values, positionals } = parsed(words);
  const [folder, ...more] = positionals;
  if (values.help) return null;
  if (folder === undefined || more.length > 0) throw wrong('Noem één dossier.', 'Name one dossier.');
  if (!(await isFolder(folder))) throw wrong(`Geen map: ${folder}`, `Not a folder: ${folder}`);
  const outside = values.checkpoint === undefined ? null : await readCheckpoint(values.checkpoint, folder);
  const publicKey = values.key === undefined ? outside?.publicKey : await readKey(values.key);
  return {
    folder,
    options: { ...(outside && { checkpoint: outside.checkpoint }), ...(publicKey && { publicKey }) },
  };
}

/** The language that was asked for, else that of the system, else English. */
export function languageOf(words: string[], environment: NodeJS.ProcessEnv): Language {
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const asked = words[at]?.split('=')[1] ?? words[at + 1];
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const system = LC_ALL || LC_MESSAGES || LANG || '';
  return (at < 0 ? system : (asked ?? '')).startsWith('nl') ? 'nl' : 'en';
}

function parsed(words: string[]) {
  try {
    const { values, positionals } = parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
    if (!['nl', 'en', undefined].includes(values.language)) throw new TypeError('--language: nl, en');
    return { values, positionals };
  } catch (problem) {
    const { message } = problem as Error;
    throw wrong(`Zo niet: ${message}`, `Not like this: ${message}`);
  }
}

function wrong(nl: string, en: string): WrongUse {
  return new WrongUse({ nl, en });
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** A checkpoint by its file or its folder; `heads.jsonl` lies beside it, and the key too if it was kept there. */
async function readCheckpoint(path: string, dossier: string) {
  const file = (await isFolder(path)) ? join(path, 'checkpoint.txt') : path;
  if (resolve(dirname(file)) === resolve(dossier))
    throw wrong(
      'Een ijkpunt uit het dossier zelf zegt niets.',
      'A checkpoint of the dossier itself says nothing.',
    );
  const [note, heads] = await Promise.all([textOf(file), textOf(join(dirname(file), 'heads.jsonl'))]);
  const beside = await textOf(join(dirname(file), 'checkpoint-key.txt')).catch(() => null);
  return { checkpoint: { note, heads }, publicKey: beside === null ? undefined : checkedKey(beside) };
}

async function readKey(textOrFile: string): Promise<string> {
  return checkedKey(isKey(textOrFile) ? textOrFile : await textOf(textOrFile));
}

function checkedKey(text: string): string {
  if (isKey(text.trim())) return text.trim();
  throw wrong('Dit is geen openbare sleutel van een ijkpunt.', 'This is not the public key of a checkpoint.');
}

function isKey(text: string): boolean {
  try {
    return readPublicKeyText(text).name !== '';
  } catch {
    return false;
  }
}

async function textOf(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch(() => {
    throw wrong(`Niet te lezen: ${file}`, `Cannot be read: ${file}`);
  });
}
