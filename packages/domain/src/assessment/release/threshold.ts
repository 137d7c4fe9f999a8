import type { BlockId } from '../../blocks/registry.ts';

/** The least number of ratings a team may ask for before a result is shown, and what it gets unless it asks for more. */
export const smallestThreshold = 5;

/** The highest least number of ratings a team may ask for. */
export const largestThreshold = 10;

/** From this many ratings a result is shown in figures; below it only in words. */
export const figuresFrom = 8;

/** Answers about power touch people most: they need more ratings and are never split by side. */
const powerRelations: BlockId = 'insight-into-power-relations';
const smallestThresholdForPower = 6;

/**
 * The least number of ratings with which a result of this block may be shown.
 * @param k the threshold of the round: a whole number from 5 to 10
 * @throws RangeError when k is not one
 */
export function thresholdFor(blockId: BlockId, k: number): number {
  if (!Number.isInteger(k) || k < smallestThreshold || k > largestThreshold) {
    throw new RangeError(`The threshold of a round is a whole number from 5 to 10, not ${k}.`);
  }
  return blockId === powerRelations ? Math.max(k, smallestThresholdForPower) : k;
}

/** Whether a result of this block may ever be split by side. */
export function maySplitBySide(blockId: BlockId): boolean {
  return blockId !== powerRelations;
}
