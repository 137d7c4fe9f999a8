import type { Database } from '../database/connect.ts';

/** Where the names of streams with new events are called out. */
export const wakeUpChannel = 'samenspel_appended';

/**
 * Tells all processes, after the commit, which streams have something new. Notifying inside an append would halve
 * what can be appended; here what comes up while one notification is on its way goes together in the next. A hint:
 * polling stands behind it.
 */
export class Relay {
  readonly #database: Database;
  readonly #waiting = new Set<string>();
  #telling: Promise<void> | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  tell(streamId: string): void {
    this.#waiting.add(streamId);
    this.#telling ??= this.#tellAll().finally(() => {
      this.#telling = null;
    });
  }

  /** Waits until all that was to be told is told. */
  async told(): Promise<void> {
    await this.#telling;
  }

  async #tellAll(): Promise<void> {
    while (this.#waiting.size > 0) {
      const streamIds = JSON.stringify([...this.#waiting]);
      this.#waiting.clear();
      await this.#database.em
        .fork()
        .execute('select pg_notify(?, id) from json_array_elements_text(?) as id', [wakeUpChannel, streamIds])
        .catch(() => undefined); // polling stands behind it
    }
  }
}
