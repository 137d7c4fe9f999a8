/** Counts by name what is not over yet. */
export class UnderWay {
  /** @type {Map<string, Set<import('node:http').ServerResponse>>} */
  #responses = new Map();
  all = 0;

  /** @param {string} name */
  of(name) {
    return this.#responses.get(name)?.size ?? 0;
  }

  /**
   * How many bytes of its answers wait to be read.
   * @param {string} name
   */
  unread(name) {
    return [...(this.#responses.get(name) ?? [])].reduce(
      (sum, { writableLength }) => sum + writableLength,
      0,
    );
  }

  /**
   * Counts one more until its answer was read or given up.
   * @param {string} name
   * @param {import('node:http').ServerResponse} response
   */
  begin(name, response) {
    const own = this.#responses.get(name) ?? new Set();
    this.#responses.set(name, own.add(response));
    this.all += 1;
    response.once('close', () => {
      own.delete(response);
      this.all -= 1;
      if (own.size === 0) this.#responses.delete(name);
    });
  }
}
