import { tooMany } from './too-many.ts';

/** Most bytes that one person sends at the same time, in all their requests together: two decision logs of the largest size. */
const most = 24 * 1024 * 1024;
const secondsToWait = 10;

const sent = new Map<string, number>();

/** Counts what comes in for one person, so that bodies that are never finished, or wait for their turn, do not fill the memory. */
export class InFlight {
  readonly #whose: string;
  #bytes = 0;
  #isDone = false;

  constructor(whose: string) {
    this.#whose = whose;
  }

  /** @throws HttpRefusal 429 when this person has too much on the way. */
  add(bytes: number): void {
    if (this.#isDone) return;
    const together = (sent.get(this.#whose) ?? 0) + bytes;
    if (together > most) throw tooMany(secondsToWait);
    sent.set(this.#whose, together);
    this.#bytes += bytes;
  }

  /** It was answered, or will never be. */
  done(): void {
    if (this.#isDone) return;
    const left = (sent.get(this.#whose) ?? 0) - this.#bytes;
    if (left > 0) sent.set(this.#whose, left);
    else sent.delete(this.#whose);
    this.#isDone = true;
  }
}
