import type { IncomingMessage } from 'node:http';
import { isLong } from './body.ts';
import { isAboutSchema, type Lines, type Turns } from './turns.ts';

/** A piece of long work that took longer than this, in milliseconds, is followed by a rest of its address so many times as long. */
const [unnoticed, rests] = [1_000, 2];

/**
 * Does long work, of which there is one piece of an address and one of all at a time. Whose piece took long gives others time before
 * its next one: each stands in this line more than once, and would wait for another such piece each time.
 * @param before what else to wait for between the two lines.
 */
export async function inLongTurn<T>(
  turns: Turns,
  address: string,
  work: () => Promise<T>,
  before: (goOn: () => Promise<T>) => Promise<T> = (goOn) => goOn(),
): Promise<T> {
  const end = await turns.take(address);
  let took = 0;
  const measured = async () => {
    const began = performance.now();
    return await work().finally(() => {
      took = performance.now() - began;
    });
  };
  return await before(() => turns.during('everybody', measured)).finally(() => {
    setTimeout(end, Math.max(0, rests * (took - unnoticed))).unref();
  });
}

/** In which line a long question waits; null for any other. Whoever reads in what is hard to read keeps no other long body waiting. */
export function longLineOf(
  { schema, imports, long }: Lines,
  request: Pick<IncomingMessage, 'method' | 'headers'>,
  source: unknown,
): Turns | null {
  if (isAboutSchema(source)) return schema;
  if (isImport(source)) return imports;
  return isLong(request) ? long : null;
}

/** Whether a document reads decisions in: a small file may be packed from a large one, and be hard to read. */
const isImport = (source: unknown): boolean => typeof source === 'string' && /\bimportDecision/.test(source);
