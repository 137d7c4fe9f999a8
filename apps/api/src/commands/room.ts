import { eventTypeNamed, type Happening, type Recorded, Refusal } from '@samenspel/domain';
import type { History } from '../history/histories.ts';

/** Most that the texts of one collaboration are long together, in characters: a novel has half a million. */
export const mostText = 8 * 1024 * 1024;

/** Most events of one collaboration: so many are still replayed at a glance. */
export const mostEvents = 10_000;

/** How much more than that there may be of what ends, hides or takes back something, as a part of all. */
const forEndings = 0.2;
/** So many endings of one type are taken of each person, whatever others have used of that room. */
const ownEndings = 200;

/** Most steps on one record or decision, of all and of one person: its page tells each of them. One a week lasts for years. */
export const mostSteps = 400;
export const mostStepsOfOne = 200;

type Told = Pick<Recorded, 'type' | 'data' | 'actor'>;
/** What a collaboration holds: as a whole, and what of it the person sees who is about to add to it. */
type Room = Pick<History, 'size' | 'version' | 'state'> & { seen: readonly Told[] };

/**
 * A collaboration is read as a whole, so what it holds has to fit in memory, and its pages show each of what is few in any real one.
 * There is room apart for what only ends, hides or takes back something, so that nobody loses their protection by what others put
 * in; and a seat is ended however full it is. What somebody cannot see does not count among what is few, so that it tells nothing.
 * @throws Refusal WRONG_STATE when it is full, or full of what is to be added.
 */
export function mustHaveRoom(room: Room, happenings: readonly Happening[], actor: string): void {
  const told = happenings.map(({ type, data }) => ({ type, data, actor }));
  const isEnding = told.every(({ type, data }) => eventTypeNamed(type)?.ends(data, room.state));
  if (isEnding && (fits(room, told.length, 1 + forEndings) || told.every((one) => isOwnEnding(one, room))))
    return;
  if (!fits(room, told.length, 1)) throw full();
  mustBeFew(room.seen, told, actor);
}

const fits = ({ size, version }: Room, more: number, part: number): boolean =>
  size <= part * mostText && version + more <= part * mostEvents;

const isOwnEnding = ({ type, actor }: Told, { seen }: Room): boolean =>
  type === 'SeatEnded' ||
  seen.filter((event) => event.type === type && event.actor === actor).length < ownEndings;

const full = () =>
  new Refusal('WRONG_STATE', {
    nl: 'Deze samenwerking is vol: er staat te veel in, of de teksten samen zijn te lang. Begin een nieuwe samenwerking voor wat erbij komt.',
    en: 'This collaboration is full: it holds too much, or its texts together are too long. Begin a new collaboration for what is to be added.',
  });

/** Neither of one type nor on one record more than pages show; a file that changed may be read in again and again. */
function mustBeFew(before: readonly Told[], happenings: readonly Told[], actor: string): void {
  const limited = [...before, ...happenings].filter(({ type }) => mostOf(type) < Number.POSITIVE_INFINITY);
  const ofType = countsOf(limited.map(({ type }) => type));
  const onRecord = countsOf(limited.flatMap(recordOf));
  const ofPerson = countsOf(limited.filter((one) => one.actor === actor).flatMap(recordOf));
  for (const happening of happenings) {
    const most = mostOf(happening.type);
    if ((ofType.get(happening.type) ?? 0) > most) throw tooMany(most);
    for (const id of recordOf(happening)) {
      if ((onRecord.get(id) ?? 0) > mostSteps) throw tooMany(mostSteps);
      if ((ofPerson.get(id) ?? 0) > mostStepsOfOne) throw tooMany(mostStepsOfOne);
    }
  }
}

const mostOf = (type: string): number => eventTypeNamed(type)?.most ?? Number.POSITIVE_INFINITY;

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

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
