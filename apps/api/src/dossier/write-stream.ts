import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type ChainedEvent, dossierLine } from '@samenspel/log-proof';

const CHUNK = 64 * 1024;

/** Writes events to a new file as they come, one a line; memory stays flat. Gives the number of events. */
export async function writeStream(file: string, events: AsyncIterable<ChainedEvent>): Promise<number> {
  let count = 0;
  async function* counted() {
    for await (const event of events) {
      count += 1;
      yield `${dossierLine(event)}\n`;
    }
  }
  await pipeline(inChunks(counted()), createWriteStream(file, { flags: 'wx' }));
  return count;
}

/** Few large writes in place of many small ones. */
async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
