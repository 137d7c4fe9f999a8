import type { EntityManager } from '@mikro-orm/postgresql';
import { query, type Statement } from './query.ts';
import { eachParameters, eventParameters, headParameters, oneParameters, type Wish } from './wish.ts';

/** What the database says to one append. */
export type Answer =
  | { outcome: 'appended'; recordedAt: string }
  | { outcome: 'repeated' }
  | { outcome: 'conflict'; currentVersion: number };

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `$${index + 1}`).join(', ');

const calling = (name: string, parameters: number): Statement => ({
  name: `event-log-${name}`,
  text: `select ${name}(${numbered(parameters)}) as answer`,
});
const PATIENTLY = calling('append_events', 16);
const ONE = calling('append_one', 14);
const EACH = calling('append_each', 15);

/** Asks for one append; waits for whoever writes to the same stream. */
export const askPatiently = (em: EntityManager, wish: Wish): Promise<Answer> =>
  ask(em, PATIENTLY, [...headParameters(wish), ...eventParameters([wish])]);

/**
 * Asks for appends to streams that exist, one to each, in one transaction, and waits for nobody's lock. The moments
 * stand in the order of the wishes; null means that somebody was in the way, that the stream was elsewhere or that the
 * command is here already: asked patiently, it gets its answer. So does a single one of several events, for
 * which there is nobody to share with: no moments.
 */
export async function askTogether(em: EntityManager, wishes: readonly Wish[]): Promise<(string | null)[]> {
  const [first, second] = wishes;
  if (second) return await ask(em, EACH, [...eachParameters(wishes), ...eventParameters(wishes)]);
  return first?.sealed.length === 1 ? [await ask(em, ONE, oneParameters(first))] : [];
}

async function ask<T>(em: EntityManager, statement: Statement, parameters: unknown[]): Promise<T> {
  const [row] = await query<{ answer: T }>(em, statement, parameters);
  if (row === undefined) throw new Error(`${statement.name} gave no answer`);
  return row.answer;
}
