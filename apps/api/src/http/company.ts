/** Whoever asked within so many milliseconds is still about. */
const stillAbout = 2_000;

/** Knows whether people at other addresses are about who would wait. */
export class Company {
  /** The two addresses that asked last, and when; whoever else is about is one of them. */
  #last: readonly { address: string; at: number }[] = [];

  /** Notes that somebody at an address asks. */
  asks(address: string, at = performance.now()): void {
    const [other] = this.#last.filter((one) => one.address !== address);
    this.#last = [{ address, at }, ...(other ? [other] : [])];
  }

  /** Whether somebody elsewhere asked a moment ago. */
  hasOthersThan(address: string, now = performance.now()): boolean {
    return this.#last.some((one) => one.address !== address && now - one.at < stillAbout);
  }
}
