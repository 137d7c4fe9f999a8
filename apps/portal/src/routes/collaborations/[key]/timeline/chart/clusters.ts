import { countOfDates, type Mark } from '@samenspel/domain';

/** Marks of one lane that lie too near each other to be drawn apart. */
export interface Cluster {
  /** Place of the first, 0 to 1. */
  x: number;
  marks: readonly Mark[];
  /** Dates of the marks, in order. */
  dates: readonly string[];
}

/**
 * Joins marks that lie nearer than `nearest` pixels to the first of their cluster. It looks only forward, so that a
 * cluster begins at the same place whatever comes after it.
 * @param marks in the order of their dates.
 * @param place place of a date on the axis, 0 to 1.
 */
export function clustersOf(
  marks: readonly Mark[],
  place: (date: string) => number,
  width: number,
  nearest = 18,
): readonly Cluster[] {
  const clusters: { x: number; marks: Mark[]; dates: string[] }[] = [];
  for (const mark of marks) {
    const x = place(mark.date);
    const last = clusters.at(-1);
    if (last && (x - last.x) * width < nearest) {
      last.marks.push(mark);
      last.dates.push(mark.date);
    } else clusters.push({ x, marks: [mark], dates: [mark.date] });
  }
  return clusters;
}

/** How many clusters have begun by a date. */
export function clustersUpTo(clusters: readonly Cluster[], date: string): number {
  let [low, high] = [0, clusters.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clusters[middle]?.dates[0] ?? '') <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The marks of a cluster up to a date. */
export const marksBy = ({ marks, dates }: Cluster, date: string): readonly Mark[] => {
  const count = countOfDates(dates, date);
  return count === marks.length ? marks : marks.slice(0, count);
};
