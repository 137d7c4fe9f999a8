import type { History } from './histories.ts';

/** Finds a history again that somebody still has in hands, however long ago it was read. By itself it keeps none alive. */
export class Held {
  readonly #held = new Map<string, WeakRef<History>>();
  readonly #gone = new FinalizationRegistry<string>((id) => {
    if (!this.get(id)) this.#held.delete(id);
  });

  get(id: string): History | undefined {
    return this.#held.get(id)?.deref();
  }

  /** The latest one of a collaboration. */
  set(history: History): void {
    this.#held.set(history.id, new WeakRef(history));
    this.#gone.register(history, history.id);
  }

  delete(id: string): void {
    this.#held.delete(id);
  }
}
