/**
 * What was sent to one reader already, by places in the log: sharing can bring earlier events into view and move the numbers
 * that a reader sees. A bit for each, as there may be ten thousand of them for each of many readers.
 */
export class Sent {
  #bits = new Uint8Array(32);

  /** @returns whether the event at this place is new. */
  add(place: number): boolean {
    const [at, bit] = [place >> 3, 1 << (place & 7)];
    if (at >= this.#bits.length) this.#grow(at);
    const before = this.#bits[at] ?? 0;
    this.#bits[at] = before | bit;
    return (before & bit) === 0;
  }

  #grow(at: number): void {
    const wider = new Uint8Array(2 * at);
    wider.set(this.#bits);
    this.#bits = wider;
  }
}
