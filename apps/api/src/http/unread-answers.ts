import type { ServerResponse } from 'node:http';
import { onceGone } from './once-gone.ts';
import { Tally } from './tally.ts';
import { tooMany } from './too-many.ts';

/** Most characters of answers that lie in memory for one address until somebody there reads them: twelve of the largest. */
const mostUnread = 96_000_000;
const secondsToWait = 10;

const unread = new Tally();

/** @throws HttpRefusal 429 when so much waits to be read at an address that no more answers are made for it. */
export function mustRead(address: string): void {
  if (unread.of(address) > mostUnread) throw tooMany(secondsToWait);
}

/** Counts what the socket did not take of an answer at once, until it was read or given up. */
export function countUnread(address: string, response: ServerResponse): void {
  const length = response.writableLength;
  unread.add(address, length);
  onceGone(response, () => unread.add(address, -length));
}
