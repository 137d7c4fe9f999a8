import type { EntityManager } from '@mikro-orm/postgresql';
import { query, type Statement } from './query.ts';
import { eventParameters, headParameters, type Wish } from './wish.ts';

/** What the database says to one append. */
export type Answer =
  | { outcome: 'appended'; recordedAt: string; head: string }
  | { outcome: 'repeated' }
  | { outcome: 'conflict'; currentVersion: number };

/** Somebody was in the way, or the stream was elsewhere: asked alone, it gets its answer. */
export type Unclear = { outcome: 'unclear' };

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `$${index + 1}`).join(', ');

const ALONE = {
  name: 'event-log-append',
  text: `select append_events(${numbered(17)}) as answer`,
};
const TOGETHER = {
  name: 'event-log-append-group',
  text: `select append_group(${numbered(17)}) as answer`,
};

/** Asks for one append; waits for whoever writes to the same stream. */
export const askPatiently = (em: EntityManager, wish: Wish): Promise<Answer> =>
  ask<Answer>(em, ALONE, [true, ...headParameters(wish), ...eventParameters([wish])]);

/**
 * Asks for several appends in one transaction and waits for nobody's lock; the answers stand in the order of the wishes.
 */
export async function askTogether(em: EntityManager, wishes: readonly Wish[]): Promise<(Answer | Unclear)[]> {
  const [first, second] = wishes;
  if (first && !second)
    return [
      await ask<Answer | Unclear>(em, ALONE, [false, ...headParameters(first), ...eventParameters(wishes)]),
    ];
  const heads = wishes.map(headParameters);
  const columns = Array.from({ length: 7 }, (_, column) => heads.map((head) => head[column]));
  const sizes = wishes.map(({ sealed }) => sealed.length);
  return await ask<(Answer | Unclear)[]>(em, TOGETHER, [...columns, sizes, ...eventParameters(wishes)]);
}

async function ask<T>(em: EntityManager, statement: Statement, parameters: unknown[]): Promise<T> {
  const [row] = await query<{ answer: T }>(em, statement, parameters);
  if (row === undefined) throw new Error(`${statement.name} gave no answer`);
  return row.answer;
}
