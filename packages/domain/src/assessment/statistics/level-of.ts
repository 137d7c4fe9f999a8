import type { Level, LevelRange } from '../../frame/levels.ts';
import { type Fraction, fraction, roundTo } from './fraction.ts';

/**
 * The level nearest to an interpolated median; exactly halfway it is the place between the two neighbours.
 * @param median from 1 to 5
 */
export function levelOf(median: Fraction): LevelRange {
  const halfway = median.denominator === 2;
  const nearest = roundTo(median, 1) as Level;
  if (!halfway) return { from: nearest, to: nearest };
  const from = Math.floor(median.numerator / 2) as Level;
  return { from, to: (from + 1) as Level };
}

/** The level that belongs to a median rounded to halves, as published for small groups. */
export function levelOfHalves(median: number): LevelRange {
  return levelOf(fraction(Math.round(median * 2), 2));
}
