import type { CoalitionStream } from '@samenspel/domain';

/** Height of a stream in the units of its drawing; along the axis these are percentages. */
export const depth = 40;
/** Over this length a stream flows in or out. */
const bend = 5;

/** A time without gaps, from the first day to the last; null while it lasts. */
export interface Course {
  from: string;
  until: string | null;
}

/** The times in which a partner took part or was suspended, joined where one follows the other. */
export function coursesOf({ stretches }: CoalitionStream): readonly Course[] {
  const starts = stretches.filter(({ from }, index) => stretches[index - 1]?.until !== from);
  return starts.map(({ from }, index) => {
    const following = starts[index + 1];
    const last = following ? stretches[stretches.indexOf(following) - 1] : stretches.at(-1);
    return { from, until: last?.until ?? null };
  });
}

/** How a stream ends: it flows on, into the stream beside it when something was handed over, or away. */
export type Ending = 'on' | 'into' | 'away';

/** The outline of a stream that flows in from the bank; open where it flows on. */
export function outline(from: number, until: number, ending: Ending): string {
  const w = Math.min(bend, (until - from) / 2);
  const rise = `M${from} ${depth}C${from + w * 0.6} ${depth} ${from + w * 0.3} 0 ${from + w} 0`;
  if (ending === 'on') return `${rise}H${until}M${until} ${depth}H${from}`;
  const turn = until - w;
  return ending === 'into'
    ? `${rise}H${until}C${until - w * 0.3} 0 ${until - w * 0.6} ${depth} ${turn} ${depth}H${from}`
    : `${rise}H${turn}C${until - w * 0.3} 0 ${until - w * 0.6} ${depth} ${until} ${depth}H${from}`;
}

/** The surface inside the outline. */
export const surface = (from: number, until: number, ending: Ending): string =>
  ending === 'on'
    ? outline(from, until, 'on').replace(`M${until} ${depth}H${from}`, `V${depth}H${from}Z`)
    : `${outline(from, until, ending)}Z`;
