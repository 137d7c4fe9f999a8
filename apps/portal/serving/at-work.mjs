import { performance } from 'node:perf_hooks';
import { ownRound } from './rounds.mjs';

/** After so long, in milliseconds, a page that is not made yet leaves its turn to another. */
export const longest = 60_000;

/**
 * The turn that a page has of its address. It has one only while the portal works for it: while it waits for answers of the
 * service, others have it.
 */
export class AtWork {
  #take;
  /** Questions that are not answered yet, and answers that wait for a turn or are being worked on. */
  #asked = 0;
  #answered = 0;
  #isMade = false;
  /** @type {Promise<void> | undefined} */
  #waiting;
  /** @type {(() => Promise<void>) | undefined} */
  #giveBack;

  /** @param {(response?: import('node:http').ServerResponse) => Promise<() => void>} take waits for a turn; gives what ends it. */
  constructor(take) {
    this.#take = take;
  }

  /**
   * Waits for a turn, and for a round of its own.
   * @param {import('node:http').ServerResponse} [response] of who waits only as long as they are there. A page that was begun
   *   waits without it: its turn comes also when nobody waits for it any more.
   */
  async begin(response) {
    const end = await this.#take(response);
    if (!response?.destroyed) await ownRound();
    this.#waiting = undefined;
    if (this.#isMade) end();
    else this.#giveBack = stint(end);
  }

  /**
   * Leaves the turn to others until there is an answer, and waits for one then. What the page does with the answer at once is
   * done within that turn; if it has to wait for others still, it leaves it again after that.
   * @template Answer, Read
   * @param {Promise<Answer>} answer
   * @param {(answer: Answer) => Read | Promise<Read>} read takes in all of it, so that what follows has to wait for nothing.
   * @returns {Promise<Read>}
   */
  async waitFor(answer, read) {
    this.#asked += 1;
    this.#leave();
    await Promise.allSettled([answer]);
    this.#asked -= 1;
    this.#answered += 1;
    try {
      await this.#goOn();
      return await read(await answer);
    } finally {
      setImmediate(() => {
        this.#answered -= 1;
        this.#leave();
      });
    }
  }

  #leave() {
    if (this.#asked === 0 || this.#answered > 0) return;
    void this.#giveBack?.();
    this.#giveBack = undefined;
  }

  async #goOn() {
    if (this.#giveBack || this.#isMade) return;
    this.#waiting ??= this.begin();
    await this.#waiting;
  }

  /** Gives the turn back for good, since the page is made; ends after its rest. */
  async end() {
    this.#isMade = true;
    await this.#giveBack?.();
  }
}

/** A stint that keeps the portal at work no longer than this, in milliseconds, keeps nobody waiting. */
const unnoticed = 150;
/** How many times as long as it took beyond that its turn goes on, and how long at most. */
const [rests, longestRest] = [3, 15_000];

/**
 * Works until the page is made, waits or takes too long. Then the turn goes on for a while if that was much, so that others have
 * theirs; whoever asked has the page by then.
 * @param {() => void} end
 * @returns what ends it after its rest; a second time only waits for that.
 */
function stint(end) {
  const before = performance.eventLoopUtilization();
  /** @type {Promise<void> | undefined} */
  let resting;
  const rest = () => {
    clearTimeout(timer);
    resting ??= restAfter(performance.eventLoopUtilization(before).active).then(end);
    return resting;
  };
  const timer = setTimeout(rest, longest);
  return rest;
}

/** @param {number} busy how long the portal was at work, in milliseconds */
async function restAfter(busy) {
  const noticed = busy - unnoticed;
  if (noticed > 0)
    await new Promise((end) => setTimeout(end, Math.min(rests * noticed, longestRest)).unref());
}
