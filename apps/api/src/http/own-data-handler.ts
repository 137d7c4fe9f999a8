import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ownDataAsFile } from '../own-data/as-file.ts';
import { HttpRefusal } from './answer.ts';
import type { Asking } from './asking.ts';
import type { Turns } from './turns.ts';

/** Answers `/own-data`: everything about who asks, as a file. @throws HttpRefusal 401, 403 or 405. */
export async function answerOwnData(
  { method }: IncomingMessage,
  response: ServerResponse,
  { context: { service, viewer, address } }: Asking,
  turns: Turns,
): Promise<void> {
  if (method !== 'GET') throw new HttpRefusal(405, 'Use GET.', { headers: { allow: 'GET' } });
  if (!viewer) throw new HttpRefusal(401, 'Sign in first.', { code: 'NOT_SIGNED_IN' });
  if (viewer.isProgram)
    throw new HttpRefusal(403, 'Sign in yourself; a program does not get this.', { code: 'NOT_ALLOWED' });
  const pieces = turns.pieces(address, ownDataAsFile(service, viewer.personId));
  const first = await pieces.next(); // what fails at once is refused; what fails later breaks the file off
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="samenspel.json"',
    'cache-control': 'no-store',
  });
  response.write(first.value ?? '');
  await pipeline(Readable.from(pieces), response);
}
