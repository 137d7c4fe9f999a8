import type { BlockId } from '../../blocks/registry.ts';
import { levels } from '../../frame/levels.ts';
import { sideIds } from '../../frame/sides.ts';
import {
  agreement,
  agreementClass,
  averageDeviation,
  type Counts,
  countsOf,
  diverges,
  interpolatedMedian,
  levelOf,
  levelOfHalves,
  type PartRatings,
  partitionOf,
  ratingsIn,
  roundTo,
  type SideRatings,
  toDecimals,
  unknownNote,
} from '../statistics/index.ts';
import type { AnswerMode, SidedAnswer } from './answer.ts';
import { answersBandOf } from './answers-band.ts';
import { fullBars, joinedBars } from './bars.ts';
import { isCloseAgreement, isOfOneMind, stepsInWords, stepsOfPart } from './close-agreement.ts';
import { methodVersion, type PublishedBlock } from './published-block.ts';
import { figuresFrom, maySplitBySide, thresholdFor } from './threshold.ts';

/** The answers of a closed round on one block, with the terms that were fixed when it opened. */
export type ClosedBlock = {
  readonly blockId: BlockId;
  /** The least number of ratings: a whole number from 5 to 10. */
  readonly k: number;
  readonly mode: AnswerMode;
  /** One for each person who answered this block, in any order; blanks are left out. */
  readonly answers: readonly SidedAnswer[];
};

type Shown = Partial<PublishedBlock>;

/**
 * The release rule: what the team may see of the answers on one block, once, at closing.
 * Fewer than k ratings give nothing but "too few answers"; up to seven give words; from eight there are figures, unless all but
 * at most two people chose one level.
 * An open round gives figures to the team with any number of ratings.
 * @throws RangeError when k is not a whole number from 5 to 10
 */
export function release({ blockId, k, mode, answers }: ClosedBlock): PublishedBlock {
  const threshold = thresholdFor(blockId, k);
  const counts = countsOfAnswers(answers);
  const ratings = ratingsIn(counts);
  const unknown = answers.filter(({ answer }) => answer.kind === 'unknown').length;
  const head = { blockId, methodVersion } as const;
  if (ratings === 0 || (mode === 'anonymous' && ratings < threshold)) {
    return { ...head, shown: 'too-few', ...withoutResult(unknown, answers.length, threshold) };
  }
  const inFigures = mode === 'open' || (ratings >= figuresFrom && !isCloseAgreement(counts));
  return {
    ...head,
    shown: inFigures ? 'figures' : 'words',
    ratings,
    unknown,
    notRelevant: answers.length - ratings - unknown,
    ...centreOf(counts, mode === 'open' ? null : stepsInWords(counts)),
    ...(inFigures ? figuresOf(counts, mode) : {}),
    unknownNote: unknownNote(unknown, answers.length),
    answersBand: answersBandOf(ratings, threshold),
    ...splitOf(answers, blockId, threshold, mode),
  };
}

/**
 * All that is said with too few ratings: at most that half or more do not know yet. Even that needs as many answers
 * as there would have to be ratings, since among one or two answers it would point at a person.
 */
function withoutResult(unknown: number, answers: number, threshold: number) {
  const many = answers >= threshold && unknownNote(unknown, answers) === 'many';
  return {
    unknownNote: many ? 'many' : 'none',
    answersBand: null,
    partition: 'none',
    diverges: false,
  } as const;
}

/** The median, its level and the agreement class; what is said in words rests on a coarser median. */
function centreOf(counts: Counts, steps: 1 | 2 | null) {
  const exact = interpolatedMedian(counts);
  const median = steps === null ? toDecimals(exact) : roundTo(exact, steps);
  const level = steps === null ? levelOf(exact) : levelOfHalves(median);
  return { median, level, agreementClass: agreementClass(counts) };
}

/** Where a bar of one was joined the decimals beside it would tell it apart again, so they stay away. */
function figuresOf(counts: Counts, mode: AnswerMode): Shown {
  if (mode === 'open') return { bars: fullBars(counts), ...spreadOf(counts) };
  const bars = joinedBars(counts);
  return bars.length < levels.length ? { bars } : { bars, ...spreadOf(counts) };
}

const spreadOf = (counts: Counts) => ({
  agreement: toDecimals(agreement(counts)),
  averageDeviation: toDecimals(averageDeviation(counts)),
});

function splitOf(answers: readonly SidedAnswer[], blockId: BlockId, threshold: number, mode: AnswerMode) {
  const none = { partition: 'none', diverges: false } as const;
  if (!maySplitBySide(blockId)) return none;
  const { partition, parts } = partitionOf(ratingsBySide(answers), threshold);
  if (partition === 'none') return none;
  if (mode === 'anonymous' && parts.some(({ counts }) => isOfOneMind(counts))) return none;
  return { partition, parts: parts.map((part) => publishedPart(part, mode)), diverges: diverges(parts) };
}

function publishedPart({ sides, counts }: PartRatings, mode: AnswerMode) {
  return {
    sides: [...sides],
    ratings: ratingsIn(counts),
    ...centreOf(counts, mode === 'open' ? null : stepsOfPart(counts)),
  };
}

function ratingsBySide(answers: readonly SidedAnswer[]): SideRatings[] {
  return [...sideIds, null].map((side) => {
    const ofSide = answers.filter((answer) => answer.side === side);
    return { side, counts: countsOfAnswers(ofSide), answers: ofSide.length };
  });
}

function countsOfAnswers(answers: readonly SidedAnswer[]): Counts {
  return countsOf(answers.flatMap(({ answer }) => (answer.kind === 'rated' ? [answer.level] : [])));
}
