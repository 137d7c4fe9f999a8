import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './answer.ts';

const megabyte = 1024 * 1024;
/** Largest body of somebody who is not signed in, and of somebody who is: files of an import come as base64. */
export const largestBody = { stranger: 2 * megabyte, signedIn: 48 * megabyte };

/**
 * Reads a body of JSON.
 * @param largest most bytes to accept.
 * @throws HttpRefusal 415, 413 or 400.
 */
export async function readJson(request: IncomingMessage, largest: number): Promise<Record<string, unknown>> {
  mustBeJson(request.headers['content-type']);
  const text = (await readBytes(request, largest)).toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    throw new HttpRefusal(400, 'The body is not JSON.');
  }
  throw new HttpRefusal(400, 'The body must be a JSON object with a query.');
}

function mustBeJson(contentType = ''): void {
  const [type, ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  const strange = parameters.some((part) => part.startsWith('charset=') && !/^charset="?utf-8"?$/.test(part));
  if (type !== 'application/json' || strange) throw new HttpRefusal(415, 'Send application/json in UTF-8.');
}

async function readBytes(request: IncomingMessage, largest: number): Promise<Buffer> {
  const tooLarge = () => new HttpRefusal(413, `The body is larger than ${largest} bytes.`);
  if (Number(request.headers['content-length'] ?? 0) > largest) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
