/** A bell that is heard later when nobody was waiting for it. */
export class Bell {
  #rang = false;
  #stopped = false;
  #waiting: (() => void) | null = null;

  ring(): void {
    this.#rang = true;
    this.#waiting?.();
  }

  /** Nobody will wait any more. */
  stop(): void {
    this.#stopped = true;
    this.ring();
  }

  /** Whether it rang since it was heard; that is heard now. */
  hear(): boolean {
    const rang = this.#rang;
    this.#rang = false;
    return rang;
  }

  /** Waits until it rings, or not at all when it rang since or was stopped. @returns false once it was stopped. */
  async rung(): Promise<boolean> {
    if (!this.#rang && !this.#stopped)
      await new Promise<void>((done) => {
        this.#waiting = done;
      });
    this.#waiting = null;
    this.#rang = false;
    return !this.#stopped;
  }
}
