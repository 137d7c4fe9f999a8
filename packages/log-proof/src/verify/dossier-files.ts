import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../dossier/manifest.ts';
import { type Finding, finding } from './finding.ts';

/** What stands in a dossier's folder beside `streams` and `schemas`. */
const KNOWN = new Set([
  'README.md',
  'manifest.json',
  'checkpoint.txt',
  'heads.jsonl',
  'checkpoint-key.txt',
  'streams',
  'schemas',
  'verify',
]);

/** What file managers leave behind in every folder that somebody looked into. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The names of a dossier's files, as `streams/1-a.jsonl`; links and other things that are no plain files are left out. */
export async function plainFiles(folder: string, subfolder: 'streams' | 'schemas'): Promise<Set<string>> {
  const entries = await readdir(join(folder, subfolder), { withFileTypes: true }).catch(() => []);
  return new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => `${subfolder}/${name}`));
}

/** The text of a file of the dossier, or null when it is not there. */
export async function textOf(folder: string, file: string): Promise<string | null> {
  return await readFile(join(folder, file), 'utf8').catch(() => null);
}

/** What lies in the folder and is named nowhere; somebody could take it for a part of the history. */
export async function extraFiles(folder: string, { streams }: Manifest): Promise<Finding[]> {
  const named = new Set(streams.map(({ file }) => file));
  const top = (await readdir(folder)).filter((name) => !KNOWN.has(name));
  const below = (await readdir(join(folder, 'streams')).catch(() => []))
    .map((name) => `streams/${name}`)
    .filter((file) => !named.has(file));
  return [...top, ...below]
    .filter((file) => !LITTER.has(file.replace('streams/', '')))
    .map((file) => finding('EXTRA_FILE', {}, { file }));
}
