import { fill, type Text } from './text.ts';

/** The five levels, in order. They are ordinal: no sums, no means. */
export const levels = [1, 2, 3, 4, 5] as const;

export type Level = (typeof levels)[number];

/** One level (`from` equals `to`) or the place between two neighbours. */
export type LevelRange = { readonly from: Level; readonly to: Level };

/** The general ladder: the name of a level, and the fallback where a block's own anchor does not fit. */
export const levelNames = {
  1: { nl: 'Nog niet zichtbaar', en: 'Not visible yet' },
  2: { nl: 'Af en toe, hangt van personen af', en: 'Now and then, depends on individuals' },
  3: { nl: 'Afgesproken, maar nog wisselend', en: 'Agreed, but still uneven' },
  4: { nl: 'Gewoonte, ook onder druk', en: 'Habit, also under pressure' },
  5: { nl: 'Geworteld en steeds vernieuwd', en: 'Rooted and kept fresh' },
} as const satisfies Record<Level, Text>;

/** The words for a result that lies halfway between two levels. */
export const betweenLevels: Text = { nl: 'tussen {a} en {b}', en: 'between {a} and {b}' };

/** A level, or the place between two, in the words of the general ladder. */
export function levelWord({ from, to }: LevelRange): Text {
  if (from === to) return levelNames[from];
  return {
    nl: fill(betweenLevels.nl, { a: levelNames[from].nl, b: levelNames[to].nl }),
    en: fill(betweenLevels.en, { a: levelNames[from].en, b: levelNames[to].en }),
  };
}
