import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';

const folders = fileURLToPath(new URL('../records/', import.meta.url));

/** Folders with invented decision records: a good one, and one with a file that is no text. */
export const garden = join(folders, 'garden');
export const broken = join(folders, 'broken');

/** A real decision log that may lie beside the repository; it is never part of it. */
export const realLog = fileURLToPath(new URL('../../../../shared/real/roda-decisions', import.meta.url));

/** The paths of the files in a folder. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name));

/** The files of a folder as one zip, stored without compression. */
export function zipOf(folder: string): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of readdirSync(folder).toSorted()) {
    const content = readFileSync(join(folder, name));
    const about = aboutFile(name, content);
    const local = Buffer.concat([bytes32(0x04034b50), about, bytes16(0), Buffer.from(name), content]);
    directory.push(
      bytes32(0x02014b50),
      bytes16(20),
      about,
      Buffer.alloc(12),
      bytes32(offset),
      Buffer.from(name),
    );
    parts.push(local);
    offset += local.length;
  }
  return Buffer.concat([
    ...parts,
    ...directory,
    ending(parts.length, Buffer.concat(directory).length, offset),
  ]);
}

/** What a zip says twice of a file: version, flags, method, time, day, checksum, both sizes and length of the name. */
function aboutFile(name: string, content: Buffer): Buffer {
  const utf8 = 0x0800;
  const firstDay = 0x21;
  const size = bytes32(content.length);
  const heading = [20, utf8, 0, 0, firstDay].map(bytes16);
  return Buffer.concat([...heading, bytes32(crc32(content)), size, size, bytes16(Buffer.byteLength(name))]);
}

function ending(files: number, size: number, offset: number): Buffer {
  return Buffer.concat([
    bytes32(0x06054b50),
    Buffer.alloc(4),
    bytes16(files),
    bytes16(files),
    bytes32(size),
    bytes32(offset),
    bytes16(0),
  ]);
}

function bytes16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function bytes32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
