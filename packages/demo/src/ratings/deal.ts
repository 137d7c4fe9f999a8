import type { Answer, SideId } from '@samenspel/domain';
import type { Tally } from '../story/story.ts';
import { answersIn } from './notation.ts';

/** Somebody who answers, with the side of their partner. */
export interface Respondent {
  id: string;
  side: SideId | null;
}

/**
 * Deals the answers of a tally to people, so that each side gets low and high answers in equal share.
 * @param turn moves everyone on by so many places, so that nobody has the lowest answer on every block
 * @throws RangeError when there are more or fewer answers than people
 */
export function deal(tally: Tally, people: readonly Respondent[], turn: number): Map<string, Answer> {
  const answers = answersIn(tally);
  if (answers.length !== people.length)
    throw new RangeError(`${tally} has ${answers.length} answers for ${people.length} people.`);
  const order = mixed(people);
  return new Map(answers.map((answer, index) => [order[(index + turn) % order.length]?.id ?? '', answer]));
}

/** Everyone in an order in which the public side and all others, and those others among themselves, alternate. */
function mixed(people: readonly Respondent[]): Respondent[] {
  const on = (side: SideId | null) => people.filter((person) => person.side === side);
  const others = spread([on('creative-side'), on('society-knowledge-side'), on(null)]);
  return spread([on('public-side'), others]);
}

/** Merges groups so that each is spread evenly from the first place to the last. */
function spread<T>(groups: readonly (readonly T[])[]): T[] {
  const placed = groups.flatMap((group) =>
    group.map((member, index) => ({ member, place: (index + 0.5) / group.length })),
  );
  return placed.toSorted((a, b) => a.place - b.place).map(({ member }) => member);
}
