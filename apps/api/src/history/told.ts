import {
  type Collaboration,
  evolve,
  fold,
  folding,
  marksOf,
  type Recorded,
  sentenceOf,
  type Text,
  timelineOf,
} from '@samenspel/domain';
import { LRUCache } from 'lru-cache';
import { sizeOfAll, weightOf } from './weight.ts';

type Told = { events: readonly Recorded[]; size: number; sentences: readonly Text[]; state: Collaboration };

const known = new WeakMap<readonly Recorded[], Told>();
/**
 * The last list told of each collaboration; a list that goes on from it needs only its new events told. It holds their texts, also
 * those of a history that nobody has any more, so these count.
 */
const last = new LRUCache<string, Told>({
  maxSize: 100_000,
  sizeCalculation: ({ events, size }) => weightOf(events, size),
});

/** A sentence for each event, in their order, told once for each list of events. */
export function sentencesOf(id: string, events: readonly Recorded[]): readonly Text[] {
  const before = last.get(id);
  if (before && goesOnFrom(events, before.events)) return before.sentences.slice(0, events.length); // an earlier moment
  const told = known.get(events) ?? tell(id, events);
  known.set(events, told);
  last.set(id, told);
  return told.sentences;
}

/** Lets go of what was told of a collaboration; lists of events that nobody holds any more go by themselves. */
export function forgetTold(id: string): void {
  last.delete(id);
}

function tell(id: string, events: readonly Recorded[]): Told {
  const before = last.get(id);
  return before && goesOnFrom(before.events, events) ? goOn(before, events) : tellAll(id, events);
}

/** What is new is gone through at once, which copies nothing in between. */
function goOn(before: Told, events: readonly Recorded[]): Told {
  let { state } = before;
  const later = folding(() =>
    events.slice(before.events.length).map((event) => {
      state = evolve(state, event);
      return sentenceOf(event, state);
    }),
  );
  const size = before.size + sizeOfAll(events.slice(before.events.length));
  return { events, size, sentences: [...before.sentences, ...later], state };
}

function tellAll(id: string, events: readonly Recorded[]): Told {
  const marks = marksOf(timelineOf(id, events, 'known'));
  const sentences = marks.map(({ sentence }) => sentence);
  return { events, size: sizeOfAll(events), sentences, state: fold(id, events) };
}

/** Two people can see lists that end alike and differ inside, so every event is compared. */
const goesOnFrom = (before: readonly Recorded[], events: readonly Recorded[]): boolean =>
  before.length <= events.length && before.every((event, index) => event === events[index]);
