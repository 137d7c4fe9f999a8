import { type Language, phases, stretchesUpTo } from '@samenspel/domain';
import { placeOf } from '#lib/time/axis.ts';
import type { Layout, Placed } from './lay-out.ts';

/** A stretch as it is drawn at a moment. */
export interface Bar {
  /** Its place among the stretches, which never changes: they only get longer or more. */
  key: number;
  x: number;
  until: number;
  name: string;
}

/** Stretches as bars from their beginning to their end, or to the moment's line while they last. */
export function barsUpTo<S extends Placed>(
  stretches: readonly S[],
  date: string,
  { span }: Layout,
  named: (stretch: S) => string,
): Bar[] {
  const line = placeOf(date, span);
  return stretchesUpTo(stretches, date).map((stretch, key) => ({
    key,
    x: stretch.x,
    until: stretch.until === null ? line : stretch.end,
    name: named(stretch),
  }));
}

/** Fewest pixels of a band in which its name begins to say something, and in which it can be seen at all. */
const legible = 50;
const visible = 6;

/** The phases as bands; one too short for its name goes without, and those too short to be seen become one. */
export function phaseBars(layout: Layout, date: string, language: Language): Bar[] {
  const all = barsUpTo(layout.phases, date, layout, ({ phase }) => phases[phase].name[language]);
  const pixels = ({ x, until }: Bar) => (until - x) * layout.width;
  const joined: Bar[] = [];
  for (const bar of all) {
    const last = joined.at(-1);
    if (last && pixels(last) < visible)
      joined[joined.length - 1] = { ...last, until: bar.until, name: bar.name };
    else joined.push(bar);
  }
  return joined.map((bar) => (pixels(bar) < legible ? { ...bar, name: '' } : bar));
}

/** Bars as one path in a drawing of a thousand wide: cheap to draw again at every moment. */
export const pathOf = (bars: readonly Bar[]): string =>
  bars.map(({ x, until }) => `M${Math.round(x * 1e4) / 10} 0H${Math.round(until * 1e4) / 10}`).join('');
