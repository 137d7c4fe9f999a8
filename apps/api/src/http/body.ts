import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as rest } from 'node:timers/promises';
import { HttpRefusal } from './answer.ts';
import type { Context } from './context.ts';
import { ofAddress, ofSession } from './in-flight.ts';
import { mustBeManageable } from './manageable.ts';
import { holdsNothing } from './nothing.ts';
import { onceGone } from './once-gone.ts';
import { type Patience, withinTime } from './patience.ts';
import type { Turns } from './turns.ts';

const kilobyte = 1024;
/** Largest body of somebody who is not signed in, and of somebody who is: files of an import come as base64. */
export const largestBody = { stranger: 256 * kilobyte, signedIn: 12 * kilobyte * kilobyte };

/** Whether a body is longer than those of our pages, or does not say how long it is. */
export const isLong = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean =>
  method === 'POST' && !(Number(headers['content-length']) <= largestBody.stranger);

/** What a body may be. */
export type Bounds = {
  /** Most bytes. */
  largest: number;
  /** Longest it may take to arrive, in milliseconds. */
  longest: number;
  /** Counts what comes in. @throws HttpRefusal 429 when one person has too much on the way. */
  count: (bytes: number) => void;
  /** Does what is long work with a long body, when it is the turn of its address. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
};

/** What somebody may send; one person not much at a time, nor all at one address, until each is answered. */
export function boundsFor(
  { viewer, address }: Pick<Context, 'viewer' | 'address'>,
  { body, strangersBody }: Patience,
  response: ServerResponse,
  long: Turns,
): Bounds {
  const inTurn: Bounds['inTurn'] = (work) => long.during(address, work);
  if (!viewer)
    return { largest: largestBody.stranger, longest: strangersBody, count: () => undefined, inTurn };
  const counted = [ofSession(viewer.sessionId), ofAddress(address)];
  onceGone(response, () => {
    for (const one of counted) one.done();
  });
  const count = (bytes: number) => {
    for (const one of counted) one.add(bytes);
  };
  return { largest: largestBody.signedIn, longest: body, count, inTurn };
}

/**
 * Reads a body of JSON.
 * @throws HttpRefusal 415, 413, 408 or 400.
 */
export async function readJson(request: IncomingMessage, bounds: Bounds): Promise<Record<string, unknown>> {
  mustBeJson(request.headers['content-type']);
  mustBePlain(request.headers['content-encoding']);
  const bytes = await withinTime(readBytes(request, bounds), bounds.longest);
  const value = await (isLong(request) ? bounds.inTurn(() => takenApart(bytes)) : takenApart(bytes));
  if (value !== null && typeof value === 'object' && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new HttpRefusal(400, 'The body must be a JSON object with a query; one at a time.');
}

/** Others have their turn after it, also when it was refused. */
async function takenApart(bytes: Buffer): Promise<unknown> {
  try {
    mustBeManageable(bytes);
    return parsed(bytes);
  } finally {
    await rest(restAfter(bytes.length));
  }
}

/**
 * How long, in milliseconds, others have their turn after a body was taken apart, which nothing comes between: none after one as
 * our pages send it, three seconds after the longest.
 */
const restAfter = (bytes: number): number => (bytes <= largestBody.stranger ? 0 : bytes / bytesInMilli);
const bytesInMilli = 4_000;

const smallest = 32 * kilobyte;

/**
 * Keeps a body small that somebody else reads: what is known to be large is refused, what turns out to be is cut off.
 * @throws HttpRefusal 413.
 */
export function mustStaySmall(request: IncomingMessage): void {
  const tooLarge = () => new HttpRefusal(413, `The body is larger than ${smallest} bytes.`);
  if (Number(request.headers['content-length'] ?? 0) > smallest) throw tooLarge();
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > smallest) request.destroy();
  });
  request.pause();
}

function mustBeJson(contentType = ''): void {
  const [type, ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  const strange = parameters.some((part) => part.startsWith('charset=') && !/^charset="?utf-8"?$/.test(part));
  if (type !== 'application/json' || strange) throw new HttpRefusal(415, 'Send application/json in UTF-8.');
}

/** What is packed could unpack to anything. */
function mustBePlain(encoding = 'identity'): void {
  if (encoding.trim().toLowerCase() === 'identity') return;
  throw new HttpRefusal(415, 'Send the body as it is, without compression.', {
    headers: { 'accept-encoding': 'identity' },
  });
}

async function readBytes(request: IncomingMessage, { largest, count }: Bounds): Promise<Buffer> {
  const tooLarge = () => new HttpRefusal(413, `The body is larger than ${largest} bytes.`);
  if (Number(request.headers['content-length'] ?? 0) > largest) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  // Whoever is refused gets an answer, so the connection stays for the moment.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) throw tooLarge();
    count(chunk.length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parsed(bytes: Buffer): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    mustBeText(text);
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof HttpRefusal ? error : new HttpRefusal(400, 'The body is not JSON in UTF-8.');
  }
}

const nothing = '\\u0000';

/** A backslash before it makes it six ordinary characters. */
export function mustBeText(json: string): void {
  if (!json.includes(nothing) || !/(?<!\\)(?:\\\\)*\\u0000/.test(json)) return;
  throw holdsNothing();
}
