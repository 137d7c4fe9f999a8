const WORDS = 4;

/**
 * Remembers UUIDs in 16 bytes each (a Set of texts takes about 100), so that a stream of a million events can be
 * checked for an id that occurs twice. Open addressing; at most half full.
 */
export class UuidSet {
  #size = 0;
  #slots = 64;
  #words = new Uint32Array(this.#slots * WORDS);
  #hasZero = false;

  /** Adds a UUID in lower case; false when it was there already. */
  add(uuid: string): boolean {
    const words = wordsOf(uuid);
    if (words.every((word) => word === 0)) return this.#addZero();
    if (!place(this.#words, this.#slots, words)) return false;
    this.#size += 1;
    if (this.#size * 2 > this.#slots) this.#grow();
    return true;
  }

  // Four zeros mark an empty slot.
  #addZero(): boolean {
    const fresh = !this.#hasZero;
    this.#hasZero = true;
    return fresh;
  }

  #grow(): void {
    const before = this.#words;
    this.#slots *= 2;
    this.#words = new Uint32Array(this.#slots * WORDS);
    for (let at = 0; at < before.length; at += WORDS) {
      const words = before.subarray(at, at + WORDS);
      if (words.some((word) => word !== 0)) place(this.#words, this.#slots, words);
    }
  }
}

function wordsOf(uuid: string): Uint32Array {
  const [a = '', b = '', c = '', d = '', e = ''] = uuid.split('-');
  return Uint32Array.of(hex(a), hex(b + c), hex(d + e.slice(0, 4)), hex(e.slice(4)));
}

function hex(digits: string): number {
  return Number.parseInt(digits, 16);
}

/** Puts the words in the first free slot from where they belong; false when they stand there already. */
function place(table: Uint32Array, slots: number, words: Uint32Array): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = words;
  // The first words of a UUID by time hardly differ, the last do.
  for (let slot = (a ^ b ^ c ^ Math.imul(d, 0x9e3779b1)) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
    const at = slot * WORDS;
    const [p, q, r, s] = [table[at], table[at + 1], table[at + 2], table[at + 3]];
    if (p === a && q === b && r === c && s === d) return false;
    if (p === 0 && q === 0 && r === 0 && s === 0) {
      table.set(words, at);
      return true;
    }
  }
}
