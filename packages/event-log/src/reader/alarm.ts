/** Sleeping that can be cut short; a ring while nobody sleeps cuts the next sleep short. */
export class Alarm {
  #rang = false;
  #wake: () => void = () => {};

  ring(): void {
    this.#rang = true;
    this.#wake();
  }

  async sleep(millis: number): Promise<void> {
    if (!this.#rang)
      await new Promise<void>((done) => {
        const timer = setTimeout(done, Math.max(0, millis));
        this.#wake = () => {
          clearTimeout(timer);
          done();
        };
      });
    this.#rang = false;
    this.#wake = () => {};
  }
}
