import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '@samenspel/domain';
import * as v from 'valibot';
import type { Config } from '../config.ts';
import { type ErasureEntry, entrySchema } from './entry.ts';

/** What a register says, and whether its last line broke off: an erasure that was never carried out. */
export type Register = { entries: readonly ErasureEntry[]; torn: boolean };

/**
 * Reads a register: one JSON object a line. A file that is not there has no entries.
 * @throws Refusal INVALID for a line that cannot be read: what it erased would come back unnoticed.
 */
export function readRegister(file: string): Register {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines = text.split('\n');
  const last = lines.pop() ?? ''; // what stands behind the last end of a line
  const entries = lines.flatMap((line, index) => (line.trim() === '' ? [] : [mustRead(line, index, file)]));
  const more = last === '' ? null : entryIn(last);
  return { entries: more ? [...entries, more] : entries, torn: last !== '' && more === null };
}

/** What the register of an installation says; nothing where it keeps none. @throws Refusal INVALID as `readRegister`. */
export const registerOf = ({ erasureRegister }: Pick<Config, 'erasureRegister'>): Register =>
  erasureRegister === null ? { entries: [], torn: false } : readRegister(erasureRegister);

/**
 * Writes an entry and waits until the disk has it; an entry that is there already is not written twice. A last line that
 * broke off is taken away first: its erasure was never committed. One writer at a time.
 * @throws the error of the file system.
 */
export function enter(file: string, entry: ErasureEntry): void {
  const { entries, torn } = readRegister(file);
  if (entries.some(({ commandId }) => commandId === entry.commandId)) return;
  const isNew = !existsSync(file);
  const text = isNew ? '' : readFileSync(file, 'utf8');
  const descriptor = openSync(file, 'a', 0o600);
  try {
    if (torn) ftruncateSync(descriptor, Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1)));
    const gap = torn || text === '' || text.endsWith('\n') ? '' : '\n';
    writeSync(descriptor, `${gap}${JSON.stringify(entry)}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  if (isNew) keepName(dirname(file));
}

/** A new file is safe only when its folder is. */
function keepName(folder: string): void {
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function entryIn(line: string): ErasureEntry | null {
  try {
    return v.parse(entrySchema, JSON.parse(line));
  } catch {
    return null;
  }
}

function mustRead(line: string, index: number, file: string): ErasureEntry {
  const entry = entryIn(line);
  if (entry) return entry;
  throw new Refusal('INVALID', {
    nl: `Regel ${index + 1} van het wisregister ${file} is niet te lezen. Zet die regel terug uit een kopie; zonder haar kan gewiste tekst terugkomen.`,
    en: `Line ${index + 1} of the erasure register ${file} cannot be read. Put that line back from a copy; without it erased text can come back.`,
  });
}
