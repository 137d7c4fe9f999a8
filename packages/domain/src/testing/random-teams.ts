import type { Answer, SidedAnswer } from '../assessment/release/index.ts';
import { type SideId, sideIds } from '../frame/index.ts';
import type { Chance } from './chance.ts';
import type { Giver } from './known-answers.ts';
import { possibleAnswers } from './known-answers.ts';

/** How people of a team tend to answer a block: all over the scale, close together, in two camps, or with much doubt. */
const tempers: readonly ((chance: Chance, centre: number) => number)[] = [
  (chance) => chance.below(7),
  (chance, centre) => (chance.below(12) === 0 ? chance.below(7) : centre),
  (_, centre) => centre,
  (chance, centre) => Math.min(4, Math.max(0, centre + chance.below(3) - 1)),
  (chance) => chance.oneOf([0, 1, 3, 4]),
  (chance, centre) => (chance.below(2) === 0 ? 5 : centre),
];

type Member = { side: SideId | null };

/** The answers on one block in several rounds of one team: people join, leave and answer late in between. */
export function randomRounds(chance: Chance): Giver[][] {
  const sides: readonly (SideId | null)[] = chance.oneOf([
    sideIds,
    sideIds,
    ['public-side', 'creative-side'],
    ['public-side'],
    [...sideIds, null],
  ]);
  const newcomer = (): Member => ({ side: chance.oneOf(sides) });
  let team = Array.from({ length: 3 + chance.below(chance.oneOf([6, 12, 22])) }, newcomer);
  return Array.from({ length: 1 + chance.below(3) }, () => {
    const leaves = chance.below(3);
    team = [...team.slice(leaves), ...Array.from({ length: chance.below(4) }, newcomer)];
    return answersOf(chance, team);
  });
}

/** A side may have a temper of its own, so that it is of one mind within a team that is not. */
function answersOf(chance: Chance, team: readonly Member[]): Giver[] {
  const ways = new Map([...sideIds, null].map((side) => [side, wayOf(chance)]));
  const common = chance.below(2) === 0 ? wayOf(chance) : null;
  return team.flatMap(({ side }): Giver[] => {
    if (chance.below(8) === 0) return [];
    const way = common ?? (ways.get(side) as () => Answer);
    return [{ side, answer: way(), isLate: chance.below(12) === 0 }];
  });
}

function wayOf(chance: Chance): () => Answer {
  const [temper, centre] = [chance.oneOf(tempers), chance.below(5)];
  return () => possibleAnswers[temper(chance, centre)] as Answer;
}

export const inTime = (givers: readonly Giver[]): SidedAnswer[] => givers.filter(({ isLate }) => !isLate);
