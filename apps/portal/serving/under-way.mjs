/** @type {WeakMap<import('node:http').ServerResponse, Promise<unknown>>} */
const beingMade = new WeakMap();

/**
 * Counts an answer as under way until it is made, also when nobody waits for it any more.
 * @param {import('node:http').ServerResponse} response
 * @param {Promise<unknown>} made
 */
export const isUnderWayUntil = (response, made) => beingMade.set(response, made);

/** Knows by name which answers are not over yet. */
export class UnderWay {
  /** @type {Map<string, Set<import('node:http').ServerResponse>>} */
  #answers = new Map();
  all = 0;

  /** @param {string} name */
  of(name) {
    return this.#answers.get(name)?.size ?? 0;
  }

  /**
   * How much of them is written and waits in memory to be read, in bytes.
   * @param {string} name
   */
  unread(name) {
    let bytes = 0;
    for (const { writableLength } of this.#answers.get(name) ?? []) bytes += writableLength;
    return bytes;
  }

  /**
   * Counts one more until its answer was read, or given up and no longer made.
   * @param {string} name
   * @param {import('node:http').ServerResponse} response
   */
  begin(name, response) {
    const answers = this.#answers.get(name) ?? new Set();
    this.#answers.set(name, answers.add(response));
    this.all += 1;
    const end = () => this.#end(name, answers, response);
    response.once('close', () => {
      const made = beingMade.get(response);
      if (made) void made.then(end, end);
      else end();
    });
  }

  /**
   * @param {string} name
   * @param {Set<import('node:http').ServerResponse>} answers
   * @param {import('node:http').ServerResponse} response
   */
  #end(name, answers, response) {
    answers.delete(response);
    this.all -= 1;
    if (answers.size === 0) this.#answers.delete(name);
  }
}
