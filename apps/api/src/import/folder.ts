import { open, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { MAX_FILE_BYTES, MAX_FILES, type MarkdownFile } from '@samenspel/decision-records';
import { Refusal } from '@samenspel/domain';
import { asText } from './as-text.ts';

const deepest = 8;

/**
 * The Markdown files of a folder and the folders in it, by path. Links to elsewhere and hidden folders are not followed.
 * @throws Refusal NOT_FOUND when there is no such folder or it cannot be read, INVALID when it holds no Markdown.
 */
export async function readFolder(folder: string): Promise<MarkdownFile[]> {
  const paths = await pathsIn(folder, folder, 0).catch(() => {
    throw unreachable(folder);
  });
  if (paths.length === 0) throw noMarkdown(folder);
  const files: MarkdownFile[] = [];
  for (const path of paths.slice(0, MAX_FILES + 1))
    files.push({ path: relative(folder, path).split(sep).join('/'), content: await contentOf(path) });
  return files;
}

async function pathsIn(folder: string, root: string, depth: number): Promise<string[]> {
  if (depth === 0 && !(await stat(root)).isDirectory()) throw unreachable(root);
  const paths: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isFile() && /\.(md|markdown)$/i.test(entry.name)) paths.push(path);
    const enters = entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
    if (enters && depth < deepest) paths.push(...(await pathsIn(path, root, depth + 1)));
  }
  return paths.sort();
}

/** At most one byte more than a file may have: enough to see that it is too large. */
async function contentOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(Math.min((await file.stat()).size, MAX_FILE_BYTES + 1));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return asText(bytes.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

const unreachable = (folder: string) =>
  new Refusal('NOT_FOUND', {
    nl: `De map ${folder} is er niet of kan niet worden gelezen.`,
    en: `The folder ${folder} is not there or cannot be read.`,
  });
const noMarkdown = (folder: string) =>
  new Refusal('INVALID', {
    nl: `In de map ${folder} staan geen Markdown-bestanden.`,
    en: `There are no Markdown files in the folder ${folder}.`,
  });
