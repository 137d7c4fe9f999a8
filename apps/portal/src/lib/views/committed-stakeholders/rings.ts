import type { RingMap, Word } from '@samenspel/domain';

/** Radius of the outermost edge and of the middle, in percent of the width of the map. */
const outside = 49;
const middle = 12;
/** Half of the opening at the top, in degrees, in which the names of the rings stand. */
const opening = 48;

/** A place on the map, in percent from the left and the top. */
export interface Spot {
  x: number;
  y: number;
}

/** The outer edge of a ring. */
export const edgeOf = (depth: number, count: number): number =>
  outside - (depth * (outside - middle)) / (count - 1);

/** How far from the centre things on a ring stand: half way between its edges; in the middle a bit outward. */
export const radiusOf = (depth: number, count: number): number =>
  depth === count - 1 ? middle * 0.6 : (edgeOf(depth, count) + edgeOf(depth + 1, count)) / 2;

export const depthOf = ({ rings }: RingMap, ring: Word): number =>
  rings.findIndex(({ id }) => id === ring.id);

/** Where a group stands on a ring: each has a direction of its own, clockwise around the opening. */
export function spotOf(map: RingMap, ring: Word, index: number): Spot {
  const turn = ((index + 0.5) / map.groups.length) * (360 - 2 * opening) + opening;
  const angle = ((turn - 90) * Math.PI) / 180;
  const radius = radiusOf(depthOf(map, ring), map.rings.length);
  return { x: 50 + radius * Math.cos(angle), y: 50 + radius * Math.sin(angle) };
}
