import type { Recorded } from '@samenspel/domain';
import type { Viewed } from '../history/viewed.ts';

/**
 * What was sent to one reader already. In the team versions never move, so the last one is enough. Outside it a
 * later sharing can bring earlier events into view and move the numbers, so the ids are kept.
 */
export class Sent {
  #version: number;
  readonly #ids: Set<string> | null;

  constructor({ standing, events }: Viewed, after: number) {
    const before = events.filter(({ version }) => version <= after);
    this.#version = after;
    this.#ids = standing === 'team' ? null : new Set(before.map(({ id }) => id));
  }

  /** @returns whether the event is new. */
  add({ id, version }: Pick<Recorded, 'id' | 'version'>): boolean {
    if (this.#ids) {
      const size = this.#ids.size;
      return this.#ids.add(id).size > size;
    }
    if (version <= this.#version) return false;
    this.#version = version;
    return true;
  }
}
