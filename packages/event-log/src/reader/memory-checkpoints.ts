import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../query.ts';
import type { Checkpoints, Held, Look, Standing, Step } from './checkpoints.ts';

type Head = { id: string; version: number };
type Mark = {
  version: number;
  attempts: number;
  restsUntil: number;
  /** What parked it; null while it is not parked. */
  parkedBy: string | null;
  movedAt: number;
  held: boolean;
};

const HEADS = {
  name: 'event-log-heads-of-kinds',
  text: `select id, version from stream where $1::text[] is null or kind = any ($1)`,
};
const HEADS_OF = {
  name: 'event-log-heads-of',
  text: `select id, version from stream where id = any ($2) and ($1::text[] is null or kind = any ($1))`,
};

const fresh = (): Mark => ({
  version: 0,
  attempts: 0,
  restsUntil: 0,
  parkedBy: null,
  movedAt: 0,
  held: false,
});

/**
 * Checkpoints that live as long as the process, for what each process does for itself, such as waking those who
 * follow a stream. After a restart everything is handled once more.
 */
export class MemoryCheckpoints implements Checkpoints {
  readonly #em: EntityManager;
  readonly #marks = new Map<string, Mark>();
  readonly mostMillis: number;

  /** @param em given to the handler, outside a transaction. */
  constructor(em: EntityManager, mostMillis = 10_000) {
    this.#em = em;
    this.mostMillis = mostMillis;
  }

  /** A stream that nobody is interested in any more; should it come back, it begins at its first event. */
  forget(streamId: string): void {
    this.#marks.delete(streamId);
  }

  async behind(look: Look): Promise<string[]> {
    const due = (await this.#waiting(look)).filter(({ mark }) => mark.restsUntil <= Date.now());
    return due.toSorted((one, other) => one.mark.movedAt - other.mark.movedAt).map(({ id }) => id);
  }

  async hold(streamId: string, work: (held: Held) => Promise<Step | null>): Promise<Step | null> {
    const mark = this.#markOf(streamId);
    if (mark.held || mark.parkedBy !== null || mark.restsUntil > Date.now()) return null;
    const { version, attempts } = mark;
    const em = this.#em.fork();
    mark.held = true;
    try {
      const step = await work({ version, attempts, tx: em, trying: (attempt) => attempt(em) });
      if (step && this.#marks.get(streamId) === mark) this.#marks.set(streamId, after(mark, step));
      return step;
    } finally {
      mark.held = false;
    }
  }

  async standing(look: Look): Promise<Standing> {
    const waiting = await this.#waiting(look);
    const events = waiting.reduce((sum, { version, mark }) => sum + version - mark.version, 0);
    const parked = [...this.#marks].flatMap(([streamId, { version, parkedBy }]) =>
      parkedBy === null ? [] : [{ streamId, version: version + 1, problem: parkedBy }],
    );
    return { streams: waiting.length, events, parked };
  }

  async retry(streamId?: string): Promise<number> {
    const parked = [...this.#marks].filter(
      ([id, { parkedBy }]) => parkedBy !== null && (streamId === undefined || id === streamId),
    );
    for (const [id, { version }] of parked) this.#marks.set(id, { ...fresh(), version });
    return parked.length;
  }

  async #waiting({ source, kinds, ids }: Look): Promise<(Head & { mark: Mark })[]> {
    const em = source ?? this.#em;
    const heads = await (ids ? query<Head>(em, HEADS_OF, [kinds, ids]) : query<Head>(em, HEADS, [kinds]));
    return heads
      .map((head) => ({ ...head, mark: this.#markOf(head.id) }))
      .filter(({ version, mark }) => version > mark.version && mark.parkedBy === null);
  }

  #markOf(streamId: string): Mark {
    const mark = this.#marks.get(streamId) ?? fresh();
    this.#marks.set(streamId, mark);
    return mark;
  }
}

function after(mark: Mark, step: Step): Mark {
  const movedAt = Date.now();
  if ('version' in step) return { ...fresh(), version: step.version, movedAt };
  const { problem, restMillis } = step;
  const parkedBy = restMillis === null ? problem : null;
  const restsUntil = movedAt + (restMillis ?? 0);
  return { ...mark, held: false, attempts: mark.attempts + 1, restsUntil, parkedBy, movedAt };
}
