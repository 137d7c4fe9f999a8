import type { EntityManager } from '@mikro-orm/postgresql';
import { type Answer, askPatiently, askTogether } from './ask.ts';
import type { Wish } from './wish.ts';

type Waiting = { wish: Wish; done: (answer: Answer) => void; failed: (error: unknown) => void };

/** So many appends, of so many events each, go in one transaction at most. */
const MOST_TOGETHER = 64;
const MOST_EVENTS = 16;
/** So many groups are written at the same time: while the database flushes one, the next is made ready and sent. */
const AT_ONCE = 2;

/** More events share nothing worth sharing; two that begin the same stream would have to wait for each other. */
const mayWait = ({ request, sealed }: Wish) =>
  sealed.length <= MOST_EVENTS && request.expectedVersion > 0 && request.recordedAt === undefined;

/**
 * The small appends that wait in one process at the same time, written in one transaction: they share the round
 * trip and the flush to disk, which cost more than the writing. Any other goes at once, on a connection
 * of its own. Appends to one stream go one after the other.
 * Whatever a group cannot settle (a conflict, a lock, an impossible value of one of them) is asked for alone, so that
 * no append suffers from the company it was in.
 */
export class Group {
  readonly #em: EntityManager;
  readonly #waiting = new Set<Waiting>();
  readonly #busyStreams = new Set<string>();
  #planned = false;
  #writing = 0;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /** Rejects with the driver's error. */
  ask(wish: Wish): Promise<Answer> {
    if (!mayWait(wish)) return askPatiently(this.#em, wish);
    return new Promise((done, failed) => {
      this.#waiting.add({ wish, done, failed });
      this.#plan();
    });
  }

  /** Whoever else has a wish ready in this turn of the event loop, or while groups are written, comes along. */
  #plan(): void {
    if (this.#planned || this.#writing >= AT_ONCE) return;
    this.#planned = true;
    setImmediate(() => {
      this.#planned = false;
      void this.#write(this.#take());
    });
  }

  /** Its share of those who wait, so that there is something left for the other group. */
  #take(): Waiting[] {
    const group: Waiting[] = [];
    const share = Math.ceil(this.#waiting.size / (AT_ONCE - this.#writing));
    const most = Math.min(MOST_TOGETHER, share);
    for (const waiting of this.#waiting) {
      const { streamId } = waiting.wish.request;
      if (group.length >= most) break;
      if (this.#busyStreams.has(streamId)) continue;
      this.#busyStreams.add(streamId);
      this.#waiting.delete(waiting);
      group.push(waiting);
    }
    return group;
  }

  async #write(group: Waiting[]): Promise<void> {
    if (group.length === 0) return;
    this.#writing++;
    this.#plan();
    const wishes = group.map(({ wish }) => wish);
    const moments = await askTogether(this.#em, wishes).catch(() => []);
    this.#writing--;
    for (const [index, waiting] of group.entries()) void this.#settle(waiting, moments[index]);
    this.#plan();
  }

  async #settle({ wish, done, failed }: Waiting, recordedAt?: string | null): Promise<void> {
    if (recordedAt) done({ outcome: 'appended', recordedAt });
    else await askPatiently(this.#em, wish).then(done, failed);
    this.#busyStreams.delete(wish.request.streamId);
    this.#plan();
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
