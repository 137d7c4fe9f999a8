/** Counts by name what is not over yet. */
export class UnderWay {
  /** @type {Map<string, number>} */
  #counts = new Map();
  all = 0;

  /** @param {string} name */
  of(name) {
    return this.#counts.get(name) ?? 0;
  }

  /**
   * Counts one more until its answer was read or given up.
   * @param {string} name
   * @param {import('node:http').ServerResponse} response
   */
  begin(name, response) {
    this.#add(name, 1);
    response.once('close', () => this.#add(name, -1));
  }

  /**
   * @param {string} name
   * @param {1 | -1} by
   */
  #add(name, by) {
    this.all += by;
    const count = this.of(name) + by;
    if (count > 0) this.#counts.set(name, count);
    else this.#counts.delete(name);
  }
}
