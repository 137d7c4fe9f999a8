import type { ChangeId, ChangeSignalId } from '../../frame/change-words.ts';
import {
  changeBetween,
  differentGroup,
  lessCertain,
  type Turnout,
  viewsDriftApart,
} from '../statistics/index.ts';
import type { PublishedBlock } from './published-block.ts';

/** How a block moved from one published result to a later one, in words only. */
export type Comparison = { readonly change: ChangeId; readonly signals: readonly ChangeSignalId[] };

/**
 * Compares two published results of the same block.
 * @returns `null` when one of them rests on fewer ratings than the threshold, as then nothing can be compared
 * @throws RangeError when the results are about different blocks
 */
export function comparePublished(earlier: PublishedBlock, later: PublishedBlock): Comparison | null {
  if (earlier.blockId !== later.blockId) {
    throw new RangeError(`Results of ${earlier.blockId} and ${later.blockId} cannot be compared.`);
  }
  const comparable = earlier.answersBand !== null && later.answersBand !== null;
  if (!comparable || earlier.median === undefined || later.median === undefined) return null;
  return { change: changeBetween(earlier.median, later.median), signals: signalsBetween(earlier, later) };
}

function signalsBetween(earlier: PublishedBlock, later: PublishedBlock): ChangeSignalId[] {
  const turnouts = [turnoutOf(earlier), turnoutOf(later)] as const;
  const signals: ChangeSignalId[] = [];
  if (earlier.agreementClass && later.agreementClass) {
    if (viewsDriftApart(earlier.agreementClass, later.agreementClass)) signals.push('views-drift-apart');
  }
  if (lessCertain(...turnouts)) signals.push('less-certain');
  if (differentGroup(...turnouts)) signals.push('different-group');
  return signals;
}

function turnoutOf({ ratings = 0, unknown = 0, notRelevant = 0 }: PublishedBlock): Turnout {
  return { answers: ratings + unknown + notRelevant, unknown };
}
