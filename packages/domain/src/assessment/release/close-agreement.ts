import { type Counts, ratingsIn } from '../statistics/index.ts';
import { figuresFrom, smallestThreshold } from './threshold.ts';

/** How many people stand apart from the level that most people chose. */
const apartFromMost = (counts: Counts): number => ratingsIn(counts) - Math.max(...counts);

/**
 * All but at most two people chose one level. That is said in words, however many they are: with figures, who stands alone could calculate that all others chose the same. Two, since that one knows of one already.
 */
export const isCloseAgreement = (counts: Counts): boolean => apartFromMost(counts) <= 2;

/** All but at most one of a side chose one level; a split by side would tell what each of them answered. */
export const isOfOneMind = (counts: Counts): boolean => apartFromMost(counts) <= 1;

/**
 * Into how many steps a level is divided for a median in words; null for a median with decimals. Among five people half a step
 * can tell the one who stands alone that the four others chose the same.
 */
export function stepsInWords(counts: Counts): 1 | 2 | null {
  if (isCloseAgreement(counts)) return ratingsIn(counts) === smallestThreshold ? 1 : 2;
  return stepsOfPart(counts);
}

/** The same for a part of a split, in which nobody stands alone. */
export const stepsOfPart = (counts: Counts): 2 | null => (ratingsIn(counts) < figuresFrom ? 2 : null);
