import { Turns } from '../http/turns.ts';
import type { History } from './histories.ts';

/**
 * So many characters of collaborations a question has in hands beside others, which is six full ones; with more it is the only one.
 * Memory keeps what is used often; beyond that each question would hold all that it asks for, however many ask.
 */
const beside = 48_000_000;
const alone = new Turns({ together: 1, waiting: Number.POSITIVE_INFINITY, unpaced: true });

type Hands = { size: number; millis: number; turn: Promise<() => void> | null };

/** By what the copies of a question's context share. */
const inHands = new WeakMap<object, Hands>();

/** Waits until a question may read one more collaboration. */
export async function mayReadMore(question: object): Promise<void> {
  const hands = inHands.get(question);
  if (!hands || hands.size <= beside) return;
  hands.turn ??= alone.take('everybody');
  await hands.turn;
}

/** Notes what a question has in hands until it is answered, and for how many milliseconds reading that was work. */
export function noteRead(question: object, { size }: Pick<History, 'size'>, millis = 0): void {
  noteWork(question, millis).size += size;
}

/** Notes for how many milliseconds more a question kept the service at work, beside looking up its fields. */
export function noteWork(question: object, millis: number): Hands {
  const hands = inHands.get(question) ?? { size: 0, millis: 0, turn: null };
  hands.millis += millis;
  inHands.set(question, hands);
  return hands;
}

/** For how many milliseconds a question kept the service at work beside looking up its fields, until it is answered. */
export const notedWork = (question: object): number => inHands.get(question)?.millis ?? 0;

/** The question is answered, or will not be. */
export async function letGo(question: object): Promise<void> {
  const { turn } = inHands.get(question) ?? {};
  inHands.delete(question);
  (await turn)?.();
}
