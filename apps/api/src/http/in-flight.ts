import { Tally } from './tally.ts';
import { tooMany } from './too-many.ts';

const megabyte = 1024 * 1024;
/**
 * Most bytes that are sent in one session, and by everybody at one address, at the same time, in all requests together: two decision logs of
 * the largest size, and eight.
 */
const [mostOfSession, mostOfAddress] = [24 * megabyte, 96 * megabyte];
const secondsToWait = 10;

const sent = new Tally();

/** Counts what comes in in one name, so that bodies that are never finished, or wait for their turn, do not fill the memory. */
class InFlight {
  readonly #whose: string;
  readonly #most: number;
  #bytes = 0;
  #isDone = false;

  constructor(whose: string, most: number) {
    [this.#whose, this.#most] = [whose, most];
  }

  /** @throws HttpRefusal 429 when there is too much on the way in this name. */
  add(bytes: number): void {
    if (this.#isDone) return;
    if (sent.of(this.#whose) + bytes > this.#most) throw tooMany(secondsToWait);
    sent.add(this.#whose, bytes);
    this.#bytes += bytes;
  }

  /** It was answered, or will never be. */
  done(): void {
    if (!this.#isDone) sent.add(this.#whose, -this.#bytes);
    this.#isDone = true;
  }
}

/** What is sent in one session, or with one key. */
export const ofSession = (sessionId: string) => new InFlight(`session ${sessionId}`, mostOfSession);

/** What everybody at one address sends who is signed in. */
export const ofAddress = (address: string) => new InFlight(`address ${address}`, mostOfAddress);
