import { Lines } from './lines.mjs';
import { sessionIn } from './refuse.mjs';
import { ownRound } from './rounds.mjs';
import { isUnderWayUntil } from './under-way.mjs';

/** Files, and steps of signing in that the service answers itself; it counts them. */
const passing = /^\/(_app|auth)(\/|\?|$)/;
/** Questions that are passed on to the service, which has turns of its own; to pass one on takes the portal a moment too. */
const passedOn = /^\/graphql(\/|\?|$)/;
/** Waits for the sign-in service of the organisation, which may take its time; pages of colleagues behind the address do not wait along. */
const comingIn = /^\/sign-in\/organisation(\/|\?|$)/;
const [ofSession, ofAddress, questions] = [new Lines(3), new Lines(4), new Lines(12)];

/**
 * The lines in which a page waits, and under which names. Forms have one among their own.
 * @param {import('node:http').IncomingMessage} request
 * @returns {[Lines, string][]}
 */
function linesOf({ headers, method, url = '/' }) {
  const [session, address] = [sessionIn(headers.cookie), String(headers['x-forwarded-for'])];
  if (passing.test(url)) return [];
  if (passedOn.test(url)) return [[questions, session || `address ${address}`]];
  const isPage = method === 'GET' || method === 'HEAD';
  const place = comingIn.test(url) ? `coming in at ${address}` : address;
  if (session === '') return isPage ? [[ofAddress, place]] : [];
  return [
    [ofSession, isPage ? session : `form of ${session}`],
    [ofAddress, isPage ? place : `forms at ${address}`],
  ];
}

/**
 * Makes a page when it is its turn, so that many pages of one session, or of one address, leave room for others between
 * them. The turn lasts until the page is made, however long somebody takes to read it, and also when nobody waits for it any
 * more; who left before it began gets none made.
 * @param {import('node:http').IncomingMessage} request with `x-forwarded-for` as we believe it
 * @param {import('node:http').ServerResponse} response
 * @param {() => unknown} make its promise ends when the page is made.
 */
export async function inTurn(request, response, make) {
  /** @type {(() => void)[]} */
  const turns = [];
  try {
    for (const [lines, name] of linesOf(request))
      turns.push(await lines.take(name, sessionIn(request.headers.cookie), response));
    if (!passing.test(request.url ?? '/') && !response.destroyed) await ownRound();
    if (!response.destroyed) await atEase(() => whileMade(response, make));
  } finally {
    for (const end of turns) end();
  }
}

/** A page that keeps the portal at work no longer than this, in milliseconds, keeps nobody waiting. */
const unnoticed = 150;
/** How many times as long as a page took beyond that its turn goes on, and how long at most. */
const [rests, longestRest] = [3, 15_000];

/**
 * Lets others have their turn after a page that took long to make; whoever asked for it has it by then.
 * @param {() => Promise<unknown>} make
 */
async function atEase(make) {
  const before = performance.eventLoopUtilization();
  await make();
  const busy = performance.eventLoopUtilization(before).active - unnoticed;
  if (busy > 0) await new Promise((end) => setTimeout(end, Math.min(rests * busy, longestRest)).unref());
}

/**
 * Waits for the head of an answer: with it a page is made, and live events have begun. To who left none is written.
 * @param {import('node:http').ServerResponse} response
 */
const headOf = (response) =>
  new Promise((end) => {
    const write = response.writeHead;
    response.writeHead = /** @type {typeof write} */ (
      (/** @type {Parameters<typeof write>} */ ...head) => {
        end(undefined);
        return write.apply(response, head);
      }
    );
  });

/** After so long, in milliseconds, a page that is not made yet leaves its turn to another. */
const longest = 60_000;

/**
 * @param {import('node:http').ServerResponse} response
 * @param {() => unknown} make
 */
async function whileMade(response, make) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const tooLong = new Promise((end) => {
    timer = setTimeout(end, longest, undefined);
  });
  const begun = headOf(response);
  const made = Promise.race([make(), begun, tooLong]).finally(() => clearTimeout(timer));
  isUnderWayUntil(response, made);
  await made;
}
