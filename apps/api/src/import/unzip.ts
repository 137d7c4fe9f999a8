import { MAX_FILE_BYTES, type MarkdownFile } from '@samenspel/decision-records';
import { Refusal } from '@samenspel/domain';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { asText } from './as-text.ts';
import { refuseFiles } from './import-refusal.ts';
import { mostBytes, mostEntries, strongestCompression } from './limits.ts';

/**
 * The Markdown files of a zip; everything else in it is left alone.
 * @throws Refusal INVALID for what is no zip, for paths that lead out of it, links, encryption, and for more than
 *   the limits allow, by what is really unpacked and not by what the zip says of itself.
 */
export async function unzip(bytes: Buffer): Promise<MarkdownFile[]> {
  const zip = await opened(bytes);
  if (zip.entryCount > mostEntries)
    throw refuseFiles(
      `Er zitten meer dan ${mostEntries} bestanden in de zip.`,
      `There are more than ${mostEntries} files in the zip.`,
    );
  return await filesIn(zip);
}

async function filesIn(zip: ZipFile): Promise<MarkdownFile[]> {
  const files: MarkdownFile[] = [];
  const budget = { left: mostBytes };
  try {
    for await (const entry of zip.eachEntry()) {
      mustBePlain(entry);
      if (/\.(md|markdown)$/i.test(entry.fileName))
        files.push({ path: entry.fileName, content: asText(await contentOf(zip, entry, budget)) });
    }
  } catch (error) {
    throw error instanceof Refusal ? error : brokenZip();
  }
  return files;
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { strictFileNames: true });
  } catch {
    throw brokenZip();
  }
}

const fileTypeMask = 0o170000;
const symbolicLink = 0o120000;

function mustBePlain(entry: Entry): void {
  const mode = entry.externalFileAttributes >>> 16;
  if ((mode & fileTypeMask) === symbolicLink)
    throw refuseFiles(
      'De zip bevat een koppeling naar elders.',
      'The zip contains a link to somewhere else.',
    );
  if (entry.isEncrypted())
    throw refuseFiles('De zip is versleuteld. Pak hem eerst uit.', 'The zip is encrypted. Unpack it first.');
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > MAX_FILE_BYTES && uncompressedSize > compressedSize * strongestCompression)
    throw tooMuch();
}

/** At most one byte more than a file may have: enough to see that it is too large. */
async function contentOf(zip: ZipFile, entry: Entry, budget: { left: number }): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    budget.left -= chunk.length;
    if (budget.left < 0) throw tooMuch();
    chunks.push(chunk);
    if (size > MAX_FILE_BYTES) break;
  }
  return Buffer.concat(chunks);
}

const brokenZip = () =>
  refuseFiles(
    'Dit is geen zip die te lezen is. Maak hem opnieuw, of kies de losse bestanden.',
    'This is not a zip that can be read. Make it again, or choose the files themselves.',
  );
const tooMuch = () =>
  refuseFiles(
    'De zip wordt bij het uitpakken te groot. Kies minder bestanden.',
    'The zip becomes too large when unpacked. Choose fewer files.',
  );
