import { MAX_FILES, type MarkdownFile } from '@samenspel/decision-records';
import { asText } from './as-text.ts';
import { refuseFiles } from './import-refusal.ts';
import { mostBytes } from './limits.ts';
import { unzip } from './unzip.ts';

/** A file as it comes over GraphQL. */
export type Upload = { name: string; contentBase64: string };

/**
 * The Markdown files of an upload: one zip, or the files themselves.
 * @throws Refusal INVALID for no files, too many, too large, or content that is no base64.
 */
export async function filesOf(uploads: readonly Upload[]): Promise<MarkdownFile[]> {
  if (uploads.length === 0) throw refuseFiles('Kies minstens één bestand.', 'Choose at least one file.');
  if (uploads.length > MAX_FILES)
    throw refuseFiles(`Kies hooguit ${MAX_FILES} bestanden.`, `Choose at most ${MAX_FILES} files.`);
  const [only] = uploads;
  if (only && uploads.length === 1 && /\.zip$/i.test(only.name)) return await unzip(bytesOf(only));
  const files = uploads.map((upload) => ({ path: upload.name, bytes: bytesOf(upload) }));
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes)
    throw refuseFiles('Samen zijn deze bestanden te groot.', 'Together these files are too large.');
  return files.map(({ path, bytes }) => ({ path, content: asText(bytes) }));
}

function bytesOf({ name, contentBase64 }: Upload): Buffer {
  if (!isBase64(contentBase64))
    throw refuseFiles(`De inhoud van ${name} is geen base64.`, `The content of ${name} is no base64.`);
  return Buffer.from(contentBase64, 'base64');
}

/** Each character is looked at once, as there may be millions of them; one pattern for all would look again and again. */
const isBase64 = (text: string): boolean => !/[^A-Za-z0-9+/=\s]|=[^=\s]/.test(text);
