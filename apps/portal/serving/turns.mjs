import { sessionIn } from './refuse.mjs';

/** Lets few of one name be worked on at the same time; the others wait, in the order they came. The service has the same for questions. */
export class Lines {
  /** @type {Map<string, { busy: number, waiting: (() => void)[] }>} */
  #lines = new Map();
  #width;

  /** @param {number} width how many at the same time. */
  constructor(width) {
    this.#width = width;
  }

  /**
   * Waits for a turn.
   * @param {string} name
   * @returns {Promise<() => void>} what ends it; a second time does nothing.
   */
  async take(name) {
    const line = this.#lines.get(name) ?? { busy: 0, waiting: [] };
    this.#lines.set(name, line);
    if (line.busy < this.#width) line.busy += 1;
    else await new Promise((goOn) => line.waiting.push(() => goOn(undefined)));
    let isOver = false;
    return () => {
      if (!isOver) this.#pass(name, line);
      isOver = true;
    };
  }

  /**
   * @param {string} name
   * @param {{ busy: number, waiting: (() => void)[] }} line
   */
  #pass(name, line) {
    const next = line.waiting.shift();
    if (next) next();
    else line.busy -= 1;
    if (line.busy === 0) this.#lines.delete(name);
  }
}

/** In each round of the event loop one connection more is let in: so many of them between two pages. */
const roundsBetween = 20;
/** @type {(() => void)[]} */
const ready = [];
let isPacing = false;

/** Waits until no other page begins: one may take its time without waiting for anything, and others are looked at before the next. */
const ownRound = () =>
  new Promise((begin) => {
    ready.push(() => begin(undefined));
    if (!isPacing) setImmediate(beginOne);
    isPacing = true;
  });

function beginOne() {
  const begin = ready.shift();
  begin?.();
  if (begin) setImmediate(pause, roundsBetween);
  else isPacing = false;
}

/** @param {number} rounds */
function pause(rounds) {
  if (rounds > 0) setImmediate(pause, rounds - 1);
  else beginOne();
}

/** Files, and steps of signing in that the service answers itself; it counts them. */
const passing = /^\/(_app|auth)(\/|\?|$)/;
/** Questions that are passed on to the service, which has turns of its own; to pass one on takes the portal a moment too. */
const passedOn = /^\/graphql(\/|\?|$)/;
/** Waits for the sign-in service of the organisation, which may take its time; pages of colleagues behind the address do not wait along. */
const comingIn = /^\/sign-in\/organisation(\/|\?|$)/;
const [ofSession, ofAddress, questions] = [new Lines(3), new Lines(8), new Lines(12)];

/**
 * Waits until it is this page's turn, so that many pages of one session, or of one address, leave room for others between
 * them. The turn lasts until the page is made, however long somebody takes to read it. Forms have one among their own.
 * @param {import('node:http').IncomingMessage} request with `x-forwarded-for` as we believe it
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<boolean>} whether whoever asked is still there.
 */
export async function hasTurn({ headers, method, url = '/' }, response) {
  if (passing.test(url)) return true;
  const [session, address] = [sessionIn(headers.cookie), String(headers['x-forwarded-for'])];
  if (passedOn.test(url)) return await hasTurnToAsk(session || `address ${address}`, response);
  const isPage = method === 'GET' || method === 'HEAD';
  if (session !== '') untilMade(response, await ofSession.take(isPage ? session : `form of ${session}`));
  const place = comingIn.test(url) ? `coming in at ${address}` : address;
  if (isPage && !response.destroyed) untilMade(response, await ofAddress.take(place));
  if (!response.destroyed) await ownRound();
  return !response.destroyed;
}

/**
 * @param {string} name
 * @param {import('node:http').ServerResponse} response
 */
async function hasTurnToAsk(name, response) {
  untilMade(response, await questions.take(name));
  if (!response.destroyed) await ownRound();
  return !response.destroyed;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {() => void} end
 */
function untilMade(response, end) {
  if (response.destroyed) end();
  const write = response.writeHead;
  response.once('close', end);
  response.writeHead = /** @type {typeof write} */ (
    (/** @type {Parameters<typeof write>} */ ...head) => {
      end();
      return write.apply(response, head);
    }
  );
}
