import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { query } from '../query.ts';
import {
  BEHIND,
  BEHIND_OF,
  COUNT_BEHIND,
  FAIL,
  FIRST_SEEN,
  HOLD,
  MOVE,
  PARKED,
  RETRY,
} from './checkpoint-sql.ts';
import type { Checkpoints, Held, Look, Parked, Standing, Step } from './checkpoints.ts';

type Behind = { id: string; new: boolean };
type Row = Pick<Held, 'version' | 'attempts'>;

/**
 * Checkpoints in the table `checkpoint` beside the log. They move in the transaction in which the events are handled,
 * so what a reader writes in the database it writes exactly once; several processes share the work by row locks.
 *
 * A look may run on a replica, which has a copy of the checkpoints as well: it may find work that is done already, as
 * the row under lock then says, and it misses none that the replica can show.
 */
export class DatabaseCheckpoints implements Checkpoints {
  readonly #em: EntityManager;
  readonly #reader: string;
  readonly mostMillis: number;

  /**
   * @param em on the primary, in the role of the application.
   * @param reader the reader's name, the same in all its processes and for as long as it is to go on.
   * @param mostMillis after which the database ends a statement, and a transaction whose holder is silent.
   */
  constructor(em: EntityManager, reader: string, mostMillis = 10_000) {
    this.#em = em;
    this.#reader = reader;
    this.mostMillis = mostMillis;
  }

  async behind({ source, kinds, ids }: Look): Promise<string[]> {
    const em = source ?? this.#em;
    const found = ids
      ? await query<Behind>(em, BEHIND_OF, [this.#reader, kinds, ids])
      : await query<Behind>(em, BEHIND, [this.#reader, kinds]);
    const firstSeen = found.filter((each) => each.new).map(({ id }) => id);
    if (firstSeen.length > 0) await query(this.#em, FIRST_SEEN, [this.#reader, firstSeen]);
    return found.map(({ id }) => id);
  }

  hold(streamId: string, work: (held: Held) => Promise<Step | null>): Promise<Step | null> {
    return this.#em.fork().transactional(
      async (tx) => {
        const [row] = await query<Row>(tx, HOLD, [this.#reader, streamId, String(this.mostMillis)]);
        if (!row) return null;
        const step = await work({ ...row, tx, trying: (attempt) => tx.transactional(attempt) });
        if (step) await this.#keep(tx, streamId, step);
        return step;
      },
      // Each statement must see what was committed before it; a stricter level would make a held row an error.
      { isolationLevel: IsolationLevel.READ_COMMITTED },
    );
  }

  async #keep(tx: EntityManager, streamId: string, step: Step): Promise<void> {
    if ('version' in step) await query(tx, MOVE, [this.#reader, streamId, step.version]);
    else await query(tx, FAIL, [this.#reader, streamId, step.problem, step.restMillis]);
  }

  async standing({ source, kinds, ids }: Look): Promise<Standing> {
    const values = [this.#reader, kinds, ids];
    const [count] = await query<Omit<Standing, 'parked'>>(source ?? this.#em, COUNT_BEHIND, values);
    const parked = await query<Parked>(this.#em, PARKED, [this.#reader]);
    return { streams: 0, events: 0, ...count, parked };
  }

  async retry(streamId?: string): Promise<number> {
    return (await query(this.#em, RETRY, [this.#reader, streamId ?? null])).length;
  }
}
