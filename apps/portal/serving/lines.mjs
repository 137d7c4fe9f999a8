/** Lets few of one name be worked on at the same time; the others wait, in the order they came. The service has the same for questions. */
export class Lines {
  /** @type {Map<string, { busy: number, waiting: Set<() => void> }>} */
  #lines = new Map();
  #width;

  /** @param {number} width how many at the same time. */
  constructor(width) {
    this.#width = width;
  }

  /**
   * Waits for a turn; who leaves while waiting leaves the line.
   * @param {string} name
   * @param {import('node:http').ServerResponse} response
   * @returns {Promise<() => void>} what ends it; without a turn it does nothing.
   */
  async take(name, response) {
    if (response.destroyed) return () => {};
    const line = this.#lines.get(name) ?? { busy: 0, waiting: new Set() };
    this.#lines.set(name, line);
    if (line.busy < this.#width) line.busy += 1;
    else if (!(await stayed(line.waiting, response))) return () => {};
    return () => this.#pass(name, line);
  }

  /**
   * @param {string} name
   * @param {{ busy: number, waiting: Set<() => void> }} line
   */
  #pass(name, line) {
    const [next] = line.waiting;
    if (next) next();
    else line.busy -= 1;
    if (line.busy === 0) this.#lines.delete(name);
  }
}

/**
 * Waits in line.
 * @param {Set<() => void>} waiting
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<boolean>} whether it stayed until its turn came.
 */
const stayed = (waiting, response) =>
  new Promise((goOn) => {
    /** @param {boolean} hasTurn */
    const end = (hasTurn) => {
      waiting.delete(begin);
      response.off('close', leave);
      goOn(hasTurn);
    };
    const [begin, leave] = [() => end(true), () => end(false)];
    waiting.add(begin);
    response.once('close', leave);
  });
