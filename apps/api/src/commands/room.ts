import { eventTypeNamed, type Happening, Refusal } from '@samenspel/domain';
import type { History } from '../history/histories.ts';

/** Most that the texts of one collaboration are long together, in characters: a novel has half a million. */
export const mostText = 8 * 1024 * 1024;

/** Most events of one collaboration: so many are still replayed at a glance. */
export const mostEvents = 10_000;

/** How much more than that there may be of what ends, hides or takes back something, as a part of all. */
const forEndings = 0.2;

/**
 * A collaboration is read as a whole, so what it holds has to fit in memory. There is room apart for what only ends, hides or takes
 * back something, so that nobody loses their protection by what others put in; and a seat is ended however full it is.
 * @throws Refusal WRONG_STATE when it is full.
 */
export function mustHaveRoom(
  { size, version, state }: Pick<History, 'size' | 'version' | 'state'>,
  happenings: readonly Happening[],
): void {
  const isEnding = happenings.every(({ type, data }) => eventTypeNamed(type)?.ends(data, state));
  const part = isEnding ? 1 + forEndings : 1;
  if (size <= part * mostText && version + happenings.length <= part * mostEvents) return;
  if (happenings.every(({ type }) => type === 'SeatEnded')) return;
  throw new Refusal('WRONG_STATE', {
    nl: 'Deze samenwerking is vol: er staat te veel in, of de teksten samen zijn te lang. Begin een nieuwe samenwerking voor wat erbij komt.',
    en: 'This collaboration is full: it holds too much, or its texts together are too long. Begin a new collaboration for what is to be added.',
  });
}
