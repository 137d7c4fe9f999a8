import type { Recorded } from '@samenspel/domain';

/** What was sent to one reader already. Sharing can bring earlier events into view and move the numbers, so ids count. */
export class Sent {
  readonly #ids: Set<string>;

  /** @param after the version up to which the reader has the events. */
  constructor(events: readonly Recorded[], after: number) {
    this.#ids = new Set(events.filter(({ version }) => version <= after).map(({ id }) => id));
  }

  /** @returns whether the event is new. */
  add({ id }: Pick<Recorded, 'id'>): boolean {
    const size = this.#ids.size;
    return this.#ids.add(id).size > size;
  }
}
