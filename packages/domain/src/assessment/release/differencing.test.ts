/**
 * Whatever somebody may see, together with their own answer, leaves every other person at least two possible answers on every
 * block of an anonymous round (domain rules 1 to 10 for small groups).
 *
 * Why counts are enough. What is said of a round is a function of how many people of each side gave each answer, and of
 * nothing else. So people of one side are alike: when somebody else of the side answered differently (and is not the one who
 * wants to know), the two may be exchanged and the very same is said. Only somebody of whose side all others answered alike needs
 * a search: for a way in which they answered something else, alone, in exchange with somebody, or with up to two others who did
 * too, that says the very same. Every way that is found is a proof; where none is found the person counts as known. The test can
 * therefore cry wolf, but it misses nothing.
 *
 * Who wants to know gets more than the product shows: who answered, on which side each of them sits, and what was said of every
 * earlier round. A later round adds nothing to what is known of an earlier one, since everyone answers anew.
 *
 * What no rule can prevent, and domain rule 10 says before the first round: when all answer alike, or all but one compare notes.
 * In a result of the whole team not even the first of these tells anything here. One thing is left, and it is spelled out
 * below: who stands alone in their own part of a split may conclude, from no split being shown, that the rest of it is of one mind.
 */
import { expect, it } from 'vitest';
import { type Chance, chanceFrom } from '../../testing/chance.ts';
import { type Giver, knownAnswers, type Says } from '../../testing/known-answers.ts';
import { inTime, randomRounds } from '../../testing/random-teams.ts';
import { countsOf, ratingsIn } from '../statistics/index.ts';
import { comparePublished, forAudience, type PublishedBlock, release, type SidedAnswer } from './index.ts';

const teams = 10_000;

/** What a way of publishing says of a block, given the round before it; in the eyes of the team or of somebody outside. */
type Publish = (terms: Terms, before: PublishedBlock | null) => Says;
type Terms = { k: number; blockId: 'momentum' | 'insight-into-power-relations' };

const resultOf = (terms: Terms, answers: readonly SidedAnswer[]): PublishedBlock =>
  release({ ...terms, mode: 'anonymous', answers });

const toTheTeam: Publish = (terms, before) => (givers) => {
  const result = resultOf(terms, inTime(givers));
  return JSON.stringify([result, before && comparePublished(before, result)]);
};

const toThePortfolio: Publish = (terms, before) => (givers) => {
  const result = resultOf(terms, inTime(givers));
  return JSON.stringify([forAudience(result), before && comparePublished(before, result)?.change]);
};

const onceMoreWhenLate: Publish = (terms) => (givers) =>
  JSON.stringify([inTime(givers), givers].map((answers) => resultOf(terms, answers)));

const meanFromThree: Publish = () => (givers) => {
  const levels = givers.flatMap(({ answer }) => (answer.kind === 'rated' ? [answer.level] : []));
  const mean = levels.reduce((sum: number, level) => sum + level, 0) / levels.length;
  return levels.length < 3 ? 'too few' : JSON.stringify([levels.length, givers.length, mean.toFixed(2)]);
};

const eachBar: Publish = () => (givers) => {
  const counts = countsOf(givers.flatMap(({ answer }) => (answer.kind === 'rated' ? [answer.level] : [])));
  return ratingsIn(counts) < 5 ? 'too few' : JSON.stringify([counts, givers.length]);
};

type Known = { givers: readonly Giver[]; own: number | null; places: readonly number[]; said: string };
type Looking = { publish: Publish; from: 'inside' | 'outside'; late?: boolean };

/** Every time somebody knows what others answered, over all teams with their rounds. */
function* knownIn(count: number, { publish, from, late = false }: Looking): Generator<Known> {
  for (let seed = 1; seed <= count; seed++) {
    const chance = chanceFrom(seed);
    const terms = termsOf(chance);
    let before: PublishedBlock | null = null;
    for (const round of randomRounds(chance)) {
      const givers = late ? round : round.filter(({ isLate }) => !isLate);
      const says = publish(terms, before);
      for (const own of from === 'inside' ? viewersOf(givers) : [null]) {
        const places = knownAnswers(givers, own, says);
        if (places.length > 0) yield { givers, own, places, said: says(givers) };
      }
      before = resultOf(terms, inTime(round));
    }
  }
}

const termsOf = (chance: Chance): Terms => ({
  k: chance.oneOf([5, 5, 5, 6, 10]),
  blockId: chance.oneOf(['momentum', 'momentum', 'insight-into-power-relations']),
});

/** Somebody who facilitates and did not answer, and one person of each side and answer: who is alike knows the same. */
const viewersOf = (givers: readonly Giver[]): (number | null)[] => [
  null,
  ...new Map(givers.map((giver, place) => [JSON.stringify(giver), place])).values(),
];

const textOf = ({ answer }: Giver) => (answer.kind === 'rated' ? String(answer.level) : answer.kind);

/** The people with whom somebody would stand together in one of the two splits: their own side, or all but the public side. */
const inSplits: readonly ((giver: Giver, viewer: Giver) => boolean)[] = [
  (giver, viewer) => giver.side === viewer.side,
  (giver, viewer) => (giver.side === 'public-side') === (viewer.side === 'public-side'),
];

/** All that is known is that the rest of one’s own part of a split is of one mind, and no split is shown. */
function standsAloneInTheirPart({ givers, own, places, said }: Known): boolean {
  const viewer = own === null ? undefined : givers[own];
  if (!viewer || !said.includes('"partition":"none"')) return false;
  return inSplits.some((isWith) => {
    const rest = [...givers.keys()].filter(
      (place) => place !== own && isWith(givers[place] as Giver, viewer),
    );
    const answers = new Set(rest.map((place) => textOf(givers[place] as Giver)));
    return (
      answers.size === 1 && !answers.has(textOf(viewer)) && places.every((place) => rest.includes(place))
    );
  });
}

it(`no member of ${teams} teams knows another one’s answer, but for who stands alone in their part of a split`, () => {
  const known = [...knownIn(teams, { publish: toTheTeam, from: 'inside' })];
  expect(known.filter((one) => !standsAloneInTheirPart(one))).toEqual([]);
  expect(known.length).toBeLessThan(teams / 200);
}, 60_000);

it(`neither the portfolio nor a funder knows an answer of ${teams} teams`, () => {
  expect([...knownIn(teams, { publish: toThePortfolio, from: 'outside' })]).toEqual([]);
}, 60_000);

it.each([
  ['publishes a mean with decimals from three answers on', { publish: meanFromThree }],
  ['shows each bar as it is', { publish: eachBar }],
  ['says it once more when an answer comes late', { publish: onceMoreWhenLate, late: true }],
] as const)('a rule that %s is caught', (_, naive) => {
  const [caught] = knownIn(200, { ...naive, from: 'inside' });
  expect(caught?.places.length).toBeGreaterThan(0);
});

it('what is caught is so: of three people with a mean of 1.00, everybody knows the two others', () => {
  const three: Giver[] = Array.from({ length: 3 }, () => ({
    answer: { kind: 'rated', level: 1 },
    side: null,
    isLate: false,
  }));
  expect(knownAnswers(three, 0, meanFromThree({ k: 5, blockId: 'momentum' }, null))).toEqual([1, 2]);
});
