import { ZipFile } from 'yazl';

export type Packed = { name: string; content: string | Buffer; mode?: number };

/** A zip with these files. */
export async function zipOf(files: readonly Packed[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, content, mode } of files)
    zip.addBuffer(Buffer.from(content), name, mode === undefined ? {} : { mode });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks);
}

/** Overwrites a text wherever it stands in a zip with another of the same length: for names that no packer writes. */
export function renamedIn(zip: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new RangeError('Both names need the same length.');
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
}
