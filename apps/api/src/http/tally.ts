/** How much there is under each name at this moment, such as bytes on the way; names that have nothing are forgotten. */
export class Tally {
  readonly #amounts = new Map<string, number>();

  of(name: string): number {
    return this.#amounts.get(name) ?? 0;
  }

  /** @param by less than zero for what is there no more. */
  add(name: string, by: number): void {
    const amount = this.of(name) + by;
    if (amount > 0) this.#amounts.set(name, amount);
    else this.#amounts.delete(name);
  }
}
