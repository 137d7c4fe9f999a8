import { eventTypeNamed, type Happening, Refusal } from '@samenspel/domain';
import type { History } from '../history/histories.ts';

/** Most that the texts of one collaboration are long together, in characters: a novel has half a million. */
export const mostText = 8 * 1024 * 1024;

/** Most events of one collaboration: so many are still replayed at a glance. */
export const mostEvents = 10_000;

/** How much more than that there may be of what ends, hides or takes back something, as a part of all. */
const forEndings = 0.2;

/** Most steps on one record or decision: its page tells each of them. One a week lasts for six years. */
export const mostSteps = 300;

/**
 * A collaboration is read as a whole, so what it holds has to fit in memory, and its pages show each of what is few in any real one.
 * There is room apart for what only ends, hides or takes back something, so that nobody loses their protection by what others put
 * in; and a seat is ended however full it is.
 * @throws Refusal WRONG_STATE when it is full, or full of what is to be added.
 */
export function mustHaveRoom(history: Room, happenings: readonly Happening[]): void {
  const isEnding = happenings.every(({ type, data }) => eventTypeNamed(type)?.ends(data, history.state));
  if (!fits(history, happenings.length, isEnding ? 1 + forEndings : 1)) mustOnlyEndSeats(happenings);
  else if (!isEnding) mustBeFew(history.events, happenings);
}

type Room = Pick<History, 'size' | 'version' | 'state' | 'events'>;

const fits = ({ size, version }: Room, more: number, part: number): boolean =>
  size <= part * mostText && version + more <= part * mostEvents;

function mustOnlyEndSeats(happenings: readonly Happening[]): void {
  if (happenings.every(({ type }) => type === 'SeatEnded')) return;
  throw new Refusal('WRONG_STATE', {
    nl: 'Deze samenwerking is vol: er staat te veel in, of de teksten samen zijn te lang. Begin een nieuwe samenwerking voor wat erbij komt.',
    en: 'This collaboration is full: it holds too much, or its texts together are too long. Begin a new collaboration for what is to be added.',
  });
}

type Told = Pick<Happening, 'type' | 'data'>;

/** Neither of one type nor on one record more than pages show; files of decisions are as many as there are. */
function mustBeFew(before: readonly Told[], happenings: readonly Told[]): void {
  const limited = happenings.filter(({ type }) => mostOf(type) < Number.POSITIVE_INFINITY);
  for (const { type } of limited)
    if (howMany([before, limited], (event) => event.type === type) > mostOf(type))
      throw tooMany(mostOf(type));
  for (const id of new Set(limited.flatMap(recordOf)))
    if (howMany([before, limited], (event) => recordOf(event)[0] === id) > mostSteps)
      throw tooMany(mostSteps);
}

const mostOf = (type: string): number => eventTypeNamed(type)?.most ?? Number.POSITIVE_INFINITY;

const howMany = (lists: readonly (readonly Told[])[], which: (event: Told) => boolean): number =>
  lists.reduce((count, events) => count + events.filter(which).length, 0);

/** The record or decision that it is a step on. */
function recordOf({ data }: Told): string[] {
  const { recordId, decisionId } = data as { recordId?: string; decisionId?: string };
  const id = recordId ?? decisionId;
  return id === undefined ? [] : [id];
}

const tooMany = (most: number): Refusal =>
  new Refusal('WRONG_STATE', {
    nl: `Meer dan ${most.toLocaleString('nl')} hiervan gaan er niet bij elkaar. Begin een nieuwe samenwerking of een nieuwe vastlegging voor wat erbij komt.`,
    en: `No more than ${most.toLocaleString('en')} of these are taken together. Begin a new collaboration or a new record for what is to be added.`,
  });
