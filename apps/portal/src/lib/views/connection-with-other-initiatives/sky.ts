import type { Constellation, Star } from '@samenspel/domain';

/** Distance of the loosest and of the deepest connection from the middle, in percent of the width. */
const furthest = 27;
const nearest = 9;
/** How strongly the lines of equal depth curve: 0 is straight. */
export const curve = 0.78;

export interface Place {
  star: Star;
  /** Column and first of the two half rows, counted from 1: right and left in turn. */
  column: 1 | 2;
  row: number;
  /** In percent from the left and the top. */
  x: number;
  y: number;
  /** In percent from the middle. */
  distance: number;
  /** 0 for the loosest connection. */
  depth: number;
}

/** How far from the middle a depth is, in percent of the width. */
export const distanceOf = (depth: number, count: number): number =>
  furthest - (Math.max(0, depth) * (furthest - nearest)) / (count - 1);

/** Where the stars stand: each has a row of its own on its side, so that no name runs into another. */
export const placesOf = ({ stars, depths }: Constellation): readonly Place[] =>
  stars.map((star, index) => {
    const isRight = index % 2 === 0;
    const row = halfRowOf(index, stars.length);
    const y = row / Math.ceil(stars.length / 2) - 1;
    const depth = depths.findIndex(({ id }) => id === star.depth?.id);
    const distance = distanceOf(depth, depths.length) * Math.sqrt(1 - (curve * y) ** 2);
    const x = isRight ? 50 + distance : 50 - distance;
    return { star, column: isRight ? 2 : 1, row, x, y: 50 + 50 * y, distance, depth };
  });

/** The side with one star less begins half a row lower. */
const halfRowOf = (index: number, count: number): number =>
  2 * Math.floor(index / 2) + 1 + (index % 2 === 1 && count % 2 === 1 ? 1 : 0);
