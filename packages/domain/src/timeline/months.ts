/** Months that have fully passed from one calendar date to another; below zero when the second comes first. */
export function wholeMonthsBetween(from: string, until: string): number {
  const months = monthOf(until) - monthOf(from);
  return until.slice(8) < from.slice(8) ? months - 1 : months;
}

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** The month a date lies in and those after it, each by its first and last day. */
export const monthsFrom = (date: string, count: number): { from: string; until: string }[] =>
  Array.from({ length: count }, (_, ahead) => ({
    from: dayIn(date, ahead, 1),
    until: dayIn(date, ahead + 1, 0),
  }));

/** A day of the month some months after a date; day 0 is the last of the month before. */
const dayIn = (date: string, ahead: number, day: number): string =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + ahead, day))
    .toISOString()
    .slice(0, 10);
