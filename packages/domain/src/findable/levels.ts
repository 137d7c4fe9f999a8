import type { Recorded } from '../event/event-type.ts';
import { visibilityIds } from '../frame/visibility.ts';
import type { Level } from './standing.ts';

type Seen = Pick<Recorded, 'visibility' | 'actor'>;
const widthOf = ({ visibility }: Pick<Level, 'visibility'>) => visibilityIds.indexOf(visibility);

/** The levels that occur among events, the widest first. */
export function levelsOf(events: readonly Seen[]): Level[] {
  const levels = events.map(({ visibility, actor }) => ({
    visibility,
    author: visibility === 'author' ? actor : '',
  }));
  const distinct = new Map(levels.map((level) => [`${level.visibility} ${level.author}`, level]));
  return [...distinct.values()].toSorted((a, b) => widthOf(b) - widthOf(a));
}

/** Whether those of a level see an event. An author need not be in the circle, so the circle's events are not counted in. */
export function isSeenAt(event: Seen, level: Level): boolean {
  if (event.visibility !== level.visibility)
    return widthOf(event) > widthOf(level) && event.visibility !== 'circle';
  return event.visibility !== 'author' || event.actor === level.author;
}

/** Whether the whole team sees a level. */
export const isOfTheTeam = ({ visibility }: Pick<Level, 'visibility'>): boolean =>
  !['author', 'circle'].includes(visibility);
