/** Lets the works on one subject follow each other, and those on others run meanwhile. */
export class InTurn {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Does the work after all that was asked before on the same subject, whether those succeeded or not. */
  async do<T>(subject: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(subject) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    this.#last.set(subject, settled);
    try {
      return await mine;
    } finally {
      if (this.#last.get(subject) === settled) this.#last.delete(subject);
    }
  }
}
