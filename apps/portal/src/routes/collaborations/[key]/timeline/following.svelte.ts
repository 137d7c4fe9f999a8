import { type Language, PersonalDataErased, type Recorded } from '@samenspel/domain';
import { words } from '#lib/language/index.ts';
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
   * Sharing can bring earlier events into view or take them out, and then versions move: where what comes does not go on from
   * what is here, everything is fetched anew.
   * @param key plain id of the collaboration.
   * @returns a function that ends the following.
   */
  start(key: string): () => void {
    let end = () => {};
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const known = () => this.#visit.replay?.events.at(-1);
    const version = () => known()?.version ?? 0;
    const fetchNew = async () => {
      const last = version();
      const since = await eventsAfter(key, Math.max(0, last - 1));
      const goesOn = since[0]?.id === known()?.id;
      const events = goesOn ? since : await eventsAfter(key, 0);
      if (events.some((event) => event.version > last && tellsOfErasure(event))) return location.reload();
      this.#visit.receive(events, key, !goesOn);
      if (version() > last) this.#tell(last);
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

/** Erased texts stand in this page in many places, even in what the server sent; a page begun anew has none of them. */
const tellsOfErasure = ({ type }: Recorded): boolean => type === PersonalDataErased.name;
