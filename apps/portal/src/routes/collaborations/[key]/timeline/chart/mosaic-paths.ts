import { blocks, type Picture } from '@samenspel/domain';
import { brickOf } from '#lib/mosaic/index.ts';

/** A small mosaic as five paths in a square of 60: cheap to draw many of. */
export interface MosaicPaths {
  bed: string;
  /** The fill of each row, from the first group to the fourth. */
  rows: readonly string[];
}

const side = 13;
const cell = (index: number) => ({ x: (index % 4) * 15 + 1, y: Math.floor(index / 4) * 15 + 1 });
const bed = blocks.map((_, index) => rectangle(cell(index).x, cell(index).y, side)).join('');

function rectangle(x: number, y: number, height: number): string {
  return `M${x} ${y}h${side}v${height}h-${side}z`;
}

const drawn = new WeakMap<Picture, MosaicPaths>();

/** Fill only: hatching turns to noise at this size. */
export function mosaicPaths(picture: Picture): MosaicPaths {
  const known = drawn.get(picture);
  if (known) return known;
  const fills = blocks.map((block, index) => {
    const { fill } = brickOf(picture.results[block.id]?.published);
    const { x, y } = cell(index);
    return fill > 0 ? rectangle(x, y + side * (1 - fill), Math.round(side * fill * 10) / 10) : '';
  });
  const rows = [0, 4, 8, 12].map((first) => fills.slice(first, first + 4).join(''));
  const paths = { bed, rows };
  drawn.set(picture, paths);
  return paths;
}
