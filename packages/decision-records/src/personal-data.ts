/** Lines of a file, counted from 1, both ends included. */
export type LineRange = { from: number; to: number };

/** Empties the lines in `ranges`, so that the names on them go and all other lines keep their number. */
export function withoutLines(original: string, ranges: readonly LineRange[]): string {
  let line = 1;
  return original
    .split(/(\r\n|\n|\r)/)
    .map((piece, index) => {
      if (index % 2 === 0) return ranges.some(({ from, to }) => line >= from && line <= to) ? '' : piece;
      line += 1;
      return piece;
    })
    .join('');
}
