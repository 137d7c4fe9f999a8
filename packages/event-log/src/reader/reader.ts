import type { EntityManager } from '@mikro-orm/postgresql';
import { Alarm } from './alarm.ts';
import type { Checkpoints, Held, Look, Standing, Step } from './checkpoints.ts';
import { problemOf } from './problem.ts';
import { readFrom, Unreadable } from './read-page.ts';
import { defaults, type ReaderOptions, restAfter } from './reader-options.ts';
import { TookTooLong, within } from './within.ts';

/**
 * Brings every event of many streams to a handler, each stream in the order of its versions and at its own pace.
 *
 * A version is dense within its stream and becomes visible together with its event, so "the stream is further than my
 * checkpoint" misses nothing, whatever other transactions are open and in whatever order they commit. A stream whose
 * next event keeps failing is parked; all others go on.
 */
export class Reader<Event extends { version: number }> {
  readonly #options: ReaderOptions<Event> & typeof defaults;
  readonly #checkpoints: Checkpoints;
  readonly #alarm = new Alarm();
  readonly #woken = new Set<string>();
  #nextPoll = 0;
  #running: Promise<void> | null = null;
  #stopped = false;

  constructor(options: ReaderOptions<Event>) {
    this.#options = { ...defaults, ...options };
    this.#checkpoints = options.checkpoints;
  }

  /** Says that a stream may have something new. A hint: without it the next poll finds the same. */
  wake(streamId: string): void {
    this.#woken.add(streamId);
    this.#alarm.ring();
  }

  /** Looks at all streams soon. */
  wakeAll(): void {
    this.#nextPoll = 0;
    this.#alarm.ring();
  }

  /** Works until `stop` or the signal; fulfils when the page under way is done. Never rejects. */
  run(signal?: AbortSignal): Promise<void> {
    signal?.addEventListener('abort', () => void this.stop(), { once: true });
    if (signal?.aborted) this.#stopped = true;
    this.#running ??= this.#work();
    return this.#running;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#alarm.ring();
    await this.#running;
  }

  /** How far behind it is, and which streams are parked. Throws the driver's error. */
  standing(): Promise<Standing> {
    return this.#checkpoints.standing(this.#look(this.#allowed()));
  }

  /** Lets a parked stream, or all of them, go on. @returns how many. */
  async retry(streamId?: string): Promise<number> {
    const count = await this.#checkpoints.retry(streamId);
    this.wakeAll();
    return count;
  }

  /** Waits until it, or another process, has handled all but parked streams; while others keep appending that may take long. */
  async caughtUp(): Promise<void> {
    while (!this.#stopped && (await this.standing()).streams > 0) {
      this.wakeAll();
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  async #work(): Promise<void> {
    while (!this.#stopped) {
      await this.#round().catch((error) => {
        this.#nextPoll = Date.now() + this.#options.pollMillis; // what was woken is found again there
        this.#options.onTrouble?.(error);
      });
      await this.#alarm.sleep(this.#nextPoll - Date.now());
    }
  }

  async #round(): Promise<void> {
    const woken = [...this.#woken];
    this.#woken.clear();
    if (Date.now() < this.#nextPoll) return await this.#drain(this.#allowed(woken));
    this.#nextPoll = Date.now() + this.#options.pollMillis;
    await this.#drain(this.#allowed());
  }

  /** Page after page, in turn over the streams, until none moves any more; a stream in trouble stops no other. */
  async #drain(ids: readonly string[] | null): Promise<void> {
    const troubles: unknown[] = [];
    const advance = (streamId: string) =>
      this.#advance(streamId).catch((error) => {
        troubles.push(error);
        return false;
      });
    for (let moved = ids?.length !== 0; moved; ) {
      moved = false;
      for (const streamId of await this.#checkpoints.behind(this.#look(ids))) {
        if (this.#stopped) return;
        moved = (await advance(streamId)) || moved;
      }
    }
    if (troubles.length > 0) throw troubles[0];
  }

  async #advance(streamId: string): Promise<boolean> {
    let version = 0;
    const step = await this.#holding(streamId, (held) => {
      version = held.version + 1;
      return this.#handlePage(streamId, held);
    });
    if (step === null || 'version' in step) return step !== null;
    const { problem, restMillis } = step;
    if (restMillis === null) this.#options.onParked?.({ streamId, version, problem });
    else this.#nextPoll = Math.min(this.#nextPoll, Date.now() + restMillis);
    return false;
  }

  /** Once the database has ended the transaction of a handler that gives no answer, nobody waits for it any longer. */
  async #holding(streamId: string, work: (held: Held) => Promise<Step | null>): Promise<Step | null> {
    const checkpoints = this.#checkpoints;
    try {
      return await within(2 * checkpoints.mostMillis, checkpoints.hold(streamId, work));
    } catch (error) {
      if (!(error instanceof TookTooLong)) throw error;
      return await checkpoints.hold(streamId, async (held) => this.#failure(error, held));
    }
  }

  /**
   * When a page fails, half of it is tried, and so on: what stands before the failing event goes through, and only that
   * one waits. A failure counts when it can be written down; a lost connection undoes it all and parks nothing.
   */
  async #handlePage(streamId: string, held: Held): Promise<Step | null> {
    let size = held.attempts > 0 ? 1 : this.#options.page;
    for (;;) {
      try {
        return await held.trying(async (tx) => {
          const events = await this.#read(tx, streamId, held.version, size);
          size = events.length;
          return await this.#handle(events, tx);
        });
      } catch (error) {
        if (error instanceof Unreadable) throw error;
        if (size <= 1) return this.#failure(error, held);
        size = Math.ceil(size / 2);
      }
    }
  }

  #read(tx: EntityManager, streamId: string, after: number, limit: number): Promise<Event[]> {
    const { source, read } = this.#options;
    return source ? readFrom(source, read, streamId, after, limit) : read(tx, streamId, after, limit);
  }

  async #handle(events: readonly Event[], tx: EntityManager): Promise<Step | null> {
    const last = events.at(-1);
    if (last === undefined) return null;
    await this.#options.handle(events, tx);
    return { version: last.version };
  }

  #failure(error: unknown, { attempts }: Held): Step {
    return { problem: problemOf(error), restMillis: restAfter(attempts + 1, this.#options.patience) };
  }

  #look(ids: readonly string[] | null): Look {
    const { source = null, kinds = null } = this.#options;
    return { source, kinds, ids };
  }

  /** Those of the woken streams that it reads, or all of them; null for no limit. */
  #allowed(woken?: readonly string[]): readonly string[] | null {
    const ids = this.#options.ids?.();
    if (ids === undefined) return woken ?? null;
    const allowed = new Set(ids);
    return woken?.filter((id) => allowed.has(id)) ?? ids;
  }
}
