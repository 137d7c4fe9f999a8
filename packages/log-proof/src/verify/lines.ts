import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

/** A line of a file; `text` is null when it is not UTF-8, has no end or is longer than 64 MB. */
export type Line = { number: number; text: string | null };

const LONGEST = 64 * 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * The lines of a file, one by one, so that a file of any size takes no more memory than its longest line. Only a
 * newline ends a line: Node's `readline` would also stop at U+2028, which may stand in a text of a person.
 */
export async function* linesOfFile(path: string): AsyncGenerator<Line> {
  yield* linesOf(createReadStream(path, { highWaterMark: 256 * 1024 }));
}

/** The lines of a file that is in memory. */
export function linesOfText(text: string): AsyncGenerator<Line> {
  return linesOf([Buffer.from(text)]);
}

async function* linesOf(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Line> {
  let number = 0;
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      number += 1;
      yield { number, text: decoded([...rest, chunk.subarray(start, end)]) };
      rest = [];
      start = end + 1;
    }
    rest = shortened([...rest, chunk.subarray(start)]);
  }
  if (rest.some(({ length }) => length > 0)) yield { number: number + 1, text: null };
}

/** What is beyond the longest line is dropped down to a piece that is no UTF-8, so that the line stays unreadable. */
function shortened(pieces: Buffer[]): Buffer[] {
  const length = pieces.reduce((total, piece) => total + piece.length, 0);
  return length > LONGEST ? [Buffer.of(0xff)] : pieces;
}

function decoded(pieces: Buffer[]): string | null {
  const [first] = pieces;
  const bytes = pieces.length === 1 && first ? first : Buffer.concat(pieces);
  return isUtf8(bytes) ? bytes.toString('utf8') : null;
}
