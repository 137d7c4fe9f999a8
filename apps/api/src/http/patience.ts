import type { IncomingMessage, ServerOptions } from 'node:http';
import { HttpRefusal } from './answer.ts';

/** How long the service waits for others, in milliseconds. */
export type Patience = {
  /** For the head of a request. */
  head: number;
  /** For the body of a stranger, and of somebody who is signed in and may send files. */
  strangersBody: number;
  body: number;
  /** For whoever goes on sending what was refused already. */
  afterRefusal: number;
  /** For a reader of live events to take what was sent. */
  reader: number;
  /** For a connection on which nothing moves at all, such as that of who does not read an answer. */
  silence: number;
};

export const usualPatience: Patience = {
  head: 10_000,
  strangersBody: 10_000,
  body: 120_000,
  afterRefusal: 1_000,
  reader: 30_000,
  silence: 120_000,
};

/** What Node itself keeps an eye on: heads that come slowly, and whatever slips through everything else. */
export const timeouts = ({ head, body }: Patience): ServerOptions => ({
  headersTimeout: head,
  requestTimeout: body + head,
  connectionsCheckingInterval: Math.min(head, 2_000),
});

const tooSlow = () => new HttpRefusal(408, 'The body came too slowly.');

/** @throws HttpRefusal 408 when the work takes longer than this many milliseconds. */
export async function withinTime<T>(work: Promise<T>, longest: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(tooSlow()), longest);
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Work that reads a body by itself, however long the rest of it takes.
 * @throws HttpRefusal 408 when the body is not there after this many milliseconds.
 */
export async function unlessLate<T>(request: IncomingMessage, work: Promise<T>, longest: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => request.complete || reject(tooSlow()), longest);
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Reads past what still comes in after a refusal, for a moment, so that the answer arrives; then hangs up.
 * Hanging up at once would make the network throw away the answer too.
 */
export function hangUpSoon(request: IncomingMessage, { afterRefusal }: Patience): void {
  if (request.complete) return;
  request.resume();
  const timer = setTimeout(() => request.destroy(), afterRefusal);
  request.once('close', () => clearTimeout(timer));
}
