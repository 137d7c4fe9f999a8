import { LRUCache } from 'lru-cache';
import type { Database } from '../database/connect.ts';
import { today } from '../history/today.ts';
import type { Viewed } from '../history/viewed.ts';
import type { ReadingPart } from './parts.ts';

/** Seats outside the team, by the standing they give. */
const seatOf = { portfolio: 'portfolio-manager', funder: 'funder-reader' } as const;

/** Keeps who from outside the team read what, for the team to see: what, by whom and on which day, and no more. */
export class Readings {
  readonly #database: Database;
  /** What is kept already, so that the tenth page of a day costs nothing. */
  readonly #known = new LRUCache<string, true>({ max: 10_000 });

  constructor(database: Database) {
    this.#database = database;
  }

  /** To be waited for before anything is given: what could not be kept is not read. */
  async note({ id, personId, standing, now }: Viewed, part: ReadingPart): Promise<void> {
    if (standing !== 'portfolio' && standing !== 'funder') return;
    const seat = seatOf[standing];
    const day = today();
    const key = JSON.stringify([id, day, personId, seat, part]);
    if (this.#known.has(key)) return;
    const partnerId = now.seats[personId]?.find((held) => held.seat === seat)?.partnerId ?? null;
    await this.#database.em.fork().execute(
      `insert into reading (collaboration_id, day, person_id, seat, partner_id, part)
         values (?, ?, ?, ?, ?, ?) on conflict do nothing`,
      [id, day, personId, seat, partnerId, part],
    );
    this.#known.set(key, true);
  }
}
