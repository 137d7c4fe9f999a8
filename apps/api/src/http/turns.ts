import type { ServerResponse } from 'node:http';
import { Company } from './company.ts';
import { onceGone } from './once-gone.ts';
import { Shares } from './shares.ts';
import { tooMany } from './too-many.ts';

type Line = { busy: number; waiting: (() => void)[] };
/** Who has waited begins in a round of the event loop of its own, unless it is `unpaced`: for what waits a lot itself. */
type Width = { together: number; waiting: number; unpaced?: boolean };

/**
 * Lets everybody have their turn. Of one name a few questions are answered at the same time and the next ones wait: those of
 * others come in between, and no more of their answers lie in memory than a few that they have not read yet.
 */
export class Turns {
  readonly #lines = new Map<string, Line>();
  readonly #width: Width;

  constructor(width: Width) {
    this.#width = width;
  }

  /**
   * Waits for a turn.
   * @returns what ends it; a second time does nothing.
   * @throws HttpRefusal 429 when too many wait already.
   */
  async take(name: string): Promise<() => void> {
    const line = this.#lines.get(name) ?? { busy: 0, waiting: [] };
    this.#lines.set(name, line);
    if (line.busy < this.#width.together) line.busy++;
    else await this.#wait(line);
    if (!this.#width.unpaced) await ownRound();
    let isOver = false;
    return () => {
      if (!isOver) this.#pass(name, line);
      isOver = true;
    };
  }

  /** Waits for a turn that lasts until the answer was read. @returns whether whoever asked is still there. */
  async takeFor(name: string, response: ServerResponse): Promise<boolean> {
    const end = await this.take(name);
    onceGone(response, end);
    return !response.destroyed;
  }

  /** Does something within a turn. */
  async during<T>(name: string, work: () => Promise<T>): Promise<T> {
    const end = await this.take(name);
    return await work().finally(end);
  }

  /** Makes each piece of something within a turn of its own; however long somebody takes to read one, others have theirs. */
  async *pieces<T>(name: string, pieces: AsyncIterator<T>): AsyncGenerator<T> {
    try {
      for (;;) {
        const { done, value } = await this.during(name, () => pieces.next());
        if (done) return;
        yield value;
      }
    } finally {
      await pieces.return?.();
    }
  }

  async #wait({ waiting }: Line): Promise<void> {
    if (waiting.length >= this.#width.waiting) throw tooMany(1);
    await new Promise<void>((goOn) => waiting.push(goOn));
  }

  /** Whoever waits longest takes over. */
  #pass(name: string, line: Line): void {
    const next = line.waiting.shift();
    if (next) next();
    else line.busy--;
    if (line.busy === 0) this.#lines.delete(name);
  }
}

/** In each round of the event loop one connection more is let in: so many of them between two questions. */
const roundsBetween = 20;
/** Rounds in which others work are long; who is next waits no longer for them than this, in milliseconds. */
const longestPause = 100;
const ready: (() => void)[] = [];
let isPacing = false;

/**
 * Waits until no other question, of whatever line, begins: one may take its time without waiting for anything, and who came
 * in meanwhile is looked at before the next.
 */
const ownRound = (): Promise<void> =>
  new Promise((begin) => {
    ready.push(begin);
    if (!isPacing) setImmediate(beginOne);
    isPacing = true;
  });

function beginOne(): void {
  const begin = ready.shift();
  begin?.();
  if (begin) setImmediate(pause, roundsBetween, performance.now() + longestPause);
  else isPacing = false;
}

const pause = (rounds: number, until: number): unknown =>
  rounds > 0 && performance.now() < until ? setImmediate(pause, rounds - 1, until) : beginOne();

/** In which lines people wait. */
export type Lines = {
  /** For each session at an address, or each address where nobody is signed in; a page asks a handful of questions at a time. */
  each: Turns;
  /** For each address, while an answer is made and not while it is read: many accounts are begun behind one. */
  ofAddress: Turns;
  /** Who is about, and whether they would wait. */
  company: Company;
  /** What each address took of late. */
  shares: Shares;
  /** For each address, and then for everybody: what comes in a long body is long work, for the database too. */
  long: Turns;
  /** For each address, and then for everybody: decisions are read in one after another, hard ones for ten seconds. */
  imports: Turns;
  /** For each address: commands are long work in a full collaboration, so that of many few are done at a time. */
  commands: Turns;
  /** For each address: links of letters are used one after another. */
  links: Turns;
  /** For each session and each address: steps that look at one's own account, or end something there, begin one after another. */
  account: Turns;
  /** For each address: what is held about somebody, and pieces of it, one after another. */
  ownData: Turns;
  /** For each address, and then for everybody who asks about the schema itself: the answers are long, and no page asks. */
  schema: Turns;
  /** For each address: streams begin one after another, as each reads all that happened. */
  streams: Turns;
  /** For each session: events of its streams are written out one after another. */
  events: Turns;
  /** For each address: of all its events few are about to be written out, so that questions of others come in between. */
  eventsThere: Turns;
  /** For each address: few of its streams look at a time for what is new. When something happens, all of them do at once. */
  looks: Turns;
};

export const lines = (): Lines => ({
  each: new Turns({ together: 3, waiting: 200, unpaced: true }),
  ofAddress: new Turns({ together: 6, waiting: Number.POSITIVE_INFINITY }),
  company: new Company(),
  shares: new Shares(),
  long: new Turns({ together: 1, waiting: Number.POSITIVE_INFINITY, unpaced: true }),
  imports: new Turns({ together: 1, waiting: Number.POSITIVE_INFINITY, unpaced: true }),
  commands: new Turns({ together: 2, waiting: Number.POSITIVE_INFINITY }),
  links: new Turns({ together: 1, waiting: Number.POSITIVE_INFINITY }),
  account: new Turns({ together: 1, waiting: 2_000, unpaced: true }),
  ownData: new Turns({ together: 1, waiting: Number.POSITIVE_INFINITY }),
  schema: new Turns({ together: 1, waiting: 50 }),
  streams: new Turns({ together: 1, waiting: Number.POSITIVE_INFINITY }),
  events: new Turns({ together: 1, waiting: Number.POSITIVE_INFINITY, unpaced: true }),
  eventsThere: new Turns({ together: 2, waiting: Number.POSITIVE_INFINITY }),
  looks: new Turns({ together: 2, waiting: Number.POSITIVE_INFINITY }),
});

/** Whether a document asks about the schema; now and then one that only speaks of it. */
export const isAboutSchema = (source: unknown): boolean =>
  typeof source === 'string' && /\b__(schema|type)\b/.test(source);
