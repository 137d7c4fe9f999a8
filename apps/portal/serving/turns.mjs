import { AtWork, longest } from './at-work.mjs';
import { Lines } from './lines.mjs';
import { sessionAt, sessionIn } from './refuse.mjs';
import { isUnderWayUntil } from './under-way.mjs';

/** Files, and steps of signing in that the service answers itself; it counts them. */
const passing = /^\/(_app|auth)(\/|\?|$)/;
/** Questions that are passed on to the service, which has turns of its own; to pass one on takes the portal a moment too. */
const passedOn = /^\/graphql(\/|\?|$)/;
/** Waits for the sign-in service of the organisation, which may take its time; pages of colleagues behind the address do not wait along. */
const comingIn = /^\/sign-in\/organisation(\/|\?|$)/;
/** Files to be read take long to take apart, so that those of one address go one after another. */
const files = /^\/import(\/|\?|$)/;
const [ofSession, ofAddress, questions] = [new Lines(3), new Lines(4), new Lines(12)];
const oneByOne = new Lines(1);
/** Of an address so many pages are under way, also those that wait for the service: each holds what it was answered so far. */
const underWay = new Lines(24);

/**
 * The line in which a page of a session waits for the others of that session, and the place where it waits for others of its
 * address. Forms have lines among their own: one of them lasts as long as whoever sends it likes.
 * @param {import('node:http').IncomingMessage} request
 * @returns {{ own?: { lines: Lines, name: string }, place?: string, lines?: Lines }}
 */
function linesOf({ headers, method, url = '/' }) {
  const [session, address] = [sessionIn(headers.cookie), String(headers['x-forwarded-for'])];
  if (passing.test(url)) return {};
  if (passedOn.test(url)) return { own: { lines: questions, name: session || `address ${address}` } };
  const isPage = method === 'GET' || method === 'HEAD';
  const place = comingIn.test(url) ? `coming in at ${address}` : address;
  if (session === '') return isPage ? { place } : {};
  return isPage
    ? { own: { lines: ofSession, name: session }, place }
    : {
        own: { lines: ofSession, name: `form of ${sessionAt(headers)}` },
        ...(files.test(url)
          ? { place: `files at ${address}`, lines: oneByOne }
          : { place: `forms at ${address}` }),
      };
}

const noTurn = async () => () => {};

/**
 * Makes a page when it is its turn, so that many pages of one session, or of one address, leave room for others between
 * them. The turn of the session lasts until the page is made, however long somebody takes to read it, and also when nobody waits
 * for it any more; so does that of the address, but for the time in which the page waits for the service: `request.atWork` has
 * to know of that. Who left before it began gets none made.
 * @param {import('node:http').IncomingMessage} request with `x-forwarded-for` as we believe it
 * @param {import('node:http').ServerResponse} response
 * @param {() => unknown} make its promise ends when the page is made.
 */
export async function inTurn(request, response, make) {
  const { own, place, lines = ofAddress } = linesOf(request);
  const session = sessionIn(request.headers.cookie);
  const atWork = new AtWork(place === undefined ? noTurn : (waiting) => lines.take(place, session, waiting));
  Object.assign(request, { atWork });
  const end = await (own ? own.lines.take(own.name, session, response) : noTurn());
  const leave = await (place === undefined ? noTurn() : underWay.take(place, session, response));
  try {
    if (!passing.test(request.url ?? '/')) await atWork.begin(response);
    if (response.destroyed) await atWork.end();
    else await whileMade(response, atWork, make);
  } finally {
    leave();
    end();
  }
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

/**
 * Ends when a page is made and its rest is over, or when that takes too long; what it still does then has turns of the address
 * all the same.
 * @param {import('node:http').ServerResponse} response
 * @param {AtWork} atWork
 * @param {() => unknown} make
 */
async function whileMade(response, atWork, make) {
  /** @type {Promise<void> | undefined} */
  let rest;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const tooLong = new Promise((end) => {
    timer = setTimeout(end, longest, undefined);
  });
  const made = Promise.race([headOf(response), Promise.resolve().then(make)]).finally(() => {
    clearTimeout(timer);
    rest = atWork.end();
  });
  const over = Promise.race([made, tooLong]);
  isUnderWayUntil(response, over);
  await over.finally(() => rest);
}
