/** @typedef {{ whose: string, begin: () => void }} Waiting */
/** @typedef {{ busy: number, waiting: Set<Waiting> }} Line */

/**
 * Lets few of one name be worked on at the same time. The others wait in the order they came, but who waits with several lets
 * everybody else go before the second. The service has much the same for questions.
 */
export class Lines {
  /** @type {Map<string, Line>} */
  #lines = new Map();
  #width;

  /** @param {number} width how many at the same time. */
  constructor(width) {
    this.#width = width;
  }

  /**
   * Waits for a turn.
   * @param {string} name
   * @param {string} whose it is, among all of that name
   * @param {import('node:http').ServerResponse} [response] of who leaves the line when they leave
   * @returns {Promise<() => void>} what ends it; without a turn it does nothing.
   */
  async take(name, whose, response) {
    if (response?.destroyed) return () => {};
    const line = this.#lines.get(name) ?? { busy: 0, waiting: new Set() };
    this.#lines.set(name, line);
    if (line.busy < this.#width) line.busy += 1;
    else if (!(await stayed(line.waiting, whose, response))) return () => {};
    return () => this.#pass(name, line);
  }

  /**
   * @param {string} name
   * @param {Line} line
   */
  #pass(name, line) {
    const next = nextOf(line.waiting);
    if (next) next.begin();
    else line.busy -= 1;
    if (line.busy === 0) this.#lines.delete(name);
  }
}

/**
 * Takes whoever comes next out of a line; what else is theirs waits behind everybody else from now on.
 * @param {Set<Waiting>} waiting
 */
function nextOf(waiting) {
  const [next] = waiting;
  if (!next) return;
  waiting.delete(next);
  for (const other of [...waiting].filter(({ whose }) => whose === next.whose)) {
    waiting.delete(other);
    waiting.add(other);
  }
  return next;
}

/**
 * Waits in line.
 * @param {Set<Waiting>} waiting
 * @param {string} whose
 * @param {import('node:http').ServerResponse} [response]
 * @returns {Promise<boolean>} whether it stayed until its turn came.
 */
const stayed = (waiting, whose, response) =>
  new Promise((goOn) => {
    /** @param {boolean} hasTurn */
    const end = (hasTurn) => {
      waiting.delete(own);
      response?.off('close', leave);
      goOn(hasTurn);
    };
    const [own, leave] = [{ whose, begin: () => end(true) }, () => end(false)];
    waiting.add(own);
    response?.once('close', leave);
  });
