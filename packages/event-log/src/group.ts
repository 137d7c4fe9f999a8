import type { EntityManager } from '@mikro-orm/postgresql';
import { type Answer, askPatiently, askTogether } from './ask.ts';
import type { Wish } from './wish.ts';

type Waiting = { wish: Wish; done: (answer: Answer) => void; failed: (error: unknown) => void };

/** So many appends at most go in one transaction. */
const MOST_TOGETHER = 64;
/** While the database writes one group, the next is made ready. */
const MOST_UNDERWAY = 2;

/** More events share nothing worth sharing; two that begin the same stream would have to wait for each other. */
const mayWait = ({ request, sealed }: Wish) =>
  sealed.length === 1 && request.expectedVersion > 0 && request.recordedAt === undefined;

/**
 * The appends of one event that wait in one process at the same time, written in one transaction: they share the round
 * trip and the flush to disk, which cost more than the writing. Any other goes at once, on a connection
 * of its own.
 * Whatever a group cannot settle (a conflict, a lock, an impossible value of one of them) is asked for alone, so that
 * no append suffers from the company it was in.
 */
export class Group {
  readonly #em: EntityManager;
  #waiting: Waiting[] = [];
  #underway = 0;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /** Rejects with the driver's error. */
  ask(wish: Wish): Promise<Answer> {
    if (!mayWait(wish)) return askPatiently(this.#em, wish);
    return new Promise((done, failed) => {
      this.#waiting.push({ wish, done, failed });
      // Whoever else has a wish ready in this turn of the event loop comes along.
      if (this.#waiting.length === 1) setImmediate(() => void this.#drain());
    });
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0 && this.#underway < MOST_UNDERWAY) {
      this.#underway += 1;
      await this.#settle(this.#waiting.splice(0, MOST_TOGETHER));
      this.#underway -= 1;
    }
  }

  async #settle(group: Waiting[]): Promise<void> {
    const moments = await this.#together(group);
    for (const [index, waiting] of group.entries()) {
      const recordedAt = moments[index];
      if (recordedAt) waiting.done({ outcome: 'appended', recordedAt });
      else void askPatiently(this.#em, waiting.wish).then(waiting.done, waiting.failed);
    }
  }

  async #together(group: Waiting[]): Promise<(string | null)[]> {
    const wishes = group.map(({ wish }) => wish);
    return await askTogether(this.#em, wishes).catch(() => []);
  }
}

const groups = new WeakMap<object, Group>();

/** The group of the connection pool that an entity manager uses. */
export async function groupOf(em: EntityManager): Promise<Group> {
  const pool = await em.getConnection().getNativeClient();
  const known = groups.get(pool);
  if (known) return known;
  const group = new Group(em.fork({ clear: true }));
  groups.set(pool, group);
  return group;
}
