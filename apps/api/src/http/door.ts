import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { HttpRefusal } from './answer.ts';
import { tooMany } from './too-many.ts';
import { Turns } from './turns.ts';

/** Where a request comes from, and what it says of who asks. */
export type Knock = { address: string; credentials: Headers };

/**
 * Where it is found out who asks, which takes looks into the database: few at a time for one session or key and for one
 * address, and none for a session or key that was told to come back later.
 */
export class Door {
  readonly #ofOne = new Turns({ together: 3, waiting: 200, unpaced: true });
  readonly #ofAddress = new Turns({ together: 6, waiting: 2_000, unpaced: true });
  /** When those that were told to wait may come back, in milliseconds of the clock. */
  readonly #waiting = new LRUCache<string, number>({ max: 10_000 });
  readonly #cookie: string;

  /** @param cookie name of the one that holds a session. */
  constructor(cookie = 'samenspel_session') {
    this.#cookie = cookie;
  }

  /**
   * @param look finds out who asks, and counts it.
   * @throws HttpRefusal 429 for who is to wait, and what `look` throws.
   */
  async through<T>({ address, credentials }: Knock, look: () => Promise<T>): Promise<T> {
    const name = nameIn(credentials, this.#cookie);
    if (name === null) return await look();
    this.#mustNotWait(name);
    try {
      return await this.#ofOne.during(name, () => this.#ofAddress.during(address, look));
    } catch (error) {
      if (error instanceof HttpRefusal && error.status === 429)
        this.#waiting.set(name, Date.now() + 1_000 * Number(error.headers['retry-after']));
      throw error;
    }
  }

  #mustNotWait(name: string): void {
    const left = (this.#waiting.get(name) ?? 0) - Date.now();
    if (left > 0) throw tooMany(Math.ceil(left / 1_000));
  }
}

/** Stands for a session or a key without being one; null for who brings neither. What else a browser sends along does not count. */
function nameIn(credentials: Headers, cookie: string): string | null {
  const kept = credentials.get('cookie')?.split(/; */) ?? [];
  const session = kept.find((one) => one.startsWith(`${cookie}=`))?.slice(cookie.length + 1);
  const said = credentials.get('authorization') ?? session;
  return said === undefined ? null : createHash('sha256').update(said).digest('base64');
}
