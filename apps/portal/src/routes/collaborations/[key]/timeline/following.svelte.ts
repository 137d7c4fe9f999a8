import { type Language, PersonalDataErased, type Recorded } from '@samenspel/domain';
import { tick } from 'svelte';
import { words } from '#lib/language/index.ts';
import { invalidateAll } from '$app/navigation';
import { eventsAfter } from './history.ts';
import { listen } from './live.ts';
import { messages } from './messages.ts';
import type { Visit } from './visit.svelte.ts';

/** Events of one action come together; they are fetched once. */
const gather = 120;

/** Fetches the history of a visit, and what comes in while the page is open. */
export class Following {
  /** What came in last, to be said politely. */
  news = $state('');
  state = $state<'loading' | 'here' | 'failed'>('loading');

  readonly #visit: Visit;
  readonly #language: () => Language;

  constructor(visit: Visit, language: () => Language) {
    this.#visit = visit;
    this.#language = language;
  }

  /**
   * @param key plain id of the collaboration.
   * @param seesAll whether the viewer belongs to the team; for others sharing can open earlier events, so that everything
   * is fetched anew.
   * @returns a function that ends the following.
   */
  start(key: string, seesAll: boolean): () => void {
    let end = () => {};
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const version = () => this.#visit.replay?.events.at(-1)?.version ?? 0;
    const fetchNew = async () => {
      const last = version();
      const events = await eventsAfter(key, seesAll ? last : 0);
      const erased = events.some((event) => event.version > last && tellsOfErasure(event));
      const all = seesAll && erased ? await eventsAfter(key, 0) : events;
      this.#visit.receive(all, key, !seesAll || erased);
      if (version() > last) this.#tell(last);
      if (erased) await this.#reload();
    };
    const rung = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void fetchNew().catch(() => undefined), gather);
    };
    const first = async () => {
      this.#visit.receive(await eventsAfter(key, 0), key, true);
      this.state = 'here';
      if (!ended) end = listen(key, version(), rung);
    };
    first().catch(() => (this.state = 'failed'));
    return () => {
      ended = true;
      clearTimeout(timer);
      end();
    };
  }

  /** What the server sent before holds erased texts too; the visitor stays at the same moment. */
  async #reload(): Promise<void> {
    const { at, clock, since } = this.#visit;
    await invalidateAll();
    await tick();
    this.#visit.moveTo({ at, clock, since });
  }

  /** At an earlier moment only that there is something; the curtain holds for news too. */
  #tell(last: number): void {
    const { replay, at, clock } = this.#visit;
    const t = words(messages, this.#language());
    if (!replay) return;
    const fresh = replay.on(clock).marks.filter((mark) => mark.lane !== null && mark.version > last);
    const [only] = fresh;
    if (!only) return;
    if (at !== null) this.news = t.freshHidden;
    else this.news = fresh.length > 1 ? t.freshMany(fresh.length) : t.fresh(only.sentence[this.#language()]);
  }
}

const tellsOfErasure = ({ type }: Recorded): boolean => type === PersonalDataErased.name;
