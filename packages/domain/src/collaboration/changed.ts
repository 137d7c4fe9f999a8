import { put } from './put.ts';
import type { Collaboration } from './state.ts';

type Held = 'rounds' | 'decisions' | 'partners' | 'records';
type One<In extends Held> = Collaboration[In][string];

/** The state with one of what it holds changed; an unknown one changes nothing. */
export function changed<In extends Held>(
  state: Collaboration,
  held: In,
  id: string,
  change: (one: One<In>) => Partial<One<In>>,
): Collaboration {
  const all = state[held] as Readonly<Record<string, One<In>>>;
  const one = all[id];
  return one ? { ...state, [held]: put(all, id, { ...one, ...change(one) }) } : state;
}
