import type { EntityManager } from '@mikro-orm/postgresql';
import { type Answer, askPatiently, askTogether, type Unclear } from './ask.ts';
import type { Wish } from './wish.ts';

type Waiting = { wish: Wish; done: (answer: Answer) => void; failed: (error: unknown) => void };

/** Most events that go in one transaction; a larger append goes by itself. */
const MOST_EVENTS = 500;

/**
 * The appends of one process that wait at the same time, written in one transaction: they share the round trip and the
 * flush to disk, which cost more than the writing. An append that finds nobody waiting goes at once, alone.
 * Whatever a group cannot settle (a conflict, a lock, an impossible value of one of them) is asked for alone, so that
 * no append suffers from the company it was in.
 */
export class Group {
  readonly #em: EntityManager;
  #waiting: Waiting[] = [];
  #busy = false;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /** Rejects with the driver's error. */
  ask(wish: Wish): Promise<Answer> {
    return new Promise((done, failed) => {
      this.#waiting.push({ wish, done, failed });
      if (!this.#busy) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#busy = true;
    while (this.#waiting.length > 0) {
      await this.#settle(this.#next());
      await Promise.resolve(); // those who were just answered may have their next wish ready
    }
    this.#busy = false;
  }

  #next(): Waiting[] {
    let [size, events] = [0, 0];
    for (const { wish } of this.#waiting) {
      events += wish.sealed.length;
      if (size > 0 && events > MOST_EVENTS) break;
      size += 1;
    }
    return this.#waiting.splice(0, size);
  }

  async #settle(group: Waiting[]): Promise<void> {
    const answers = await this.#together(group);
    for (const [index, waiting] of group.entries()) {
      const answer = answers[index];
      if (answer && answer.outcome !== 'unclear') waiting.done(answer);
      else void askPatiently(this.#em, waiting.wish).then(waiting.done, waiting.failed);
    }
  }

  async #together(group: Waiting[]): Promise<(Answer | Unclear)[]> {
    return await askTogether(
      this.#em,
      group.map(({ wish }) => wish),
    ).catch(() => []);
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
