import {
  type AsOf,
  byHappening,
  type Collaboration,
  eventsAsOf,
  fold,
  foldAsOf,
  type Recorded,
} from '@samenspel/domain';

/** A collaboration at a moment, and the events that belong to it, by version. */
export type AtMoment = { events: readonly Recorded[]; state: Collaboration };

/**
 * What a list of events says at a moment on either clock. States on the way are kept with the list, so that of a long one no more
 * than a thousand events are folded for another moment.
 * @param all the events of one collaboration by version; the list itself never changes.
 */
export function atMoment(id: string, all: readonly Recorded[], asOf: AsOf): AtMoment {
  const { happenedBy, ...known } = asOf;
  if (happenedBy === undefined) {
    const count = countWhile(all, (event) => isKnown(event, known));
    return { events: all.slice(0, count), state: stateAfter(pathOf(id, all).known, count) };
  }
  if (known.knownAt !== undefined || known.version !== undefined)
    return { events: eventsAsOf(all, asOf), state: foldAsOf(id, all, asOf) };
  const path = pathOf(id, all).happened;
  const count = countWhile(path.events, ({ occurredOn }) => occurredOn <= happenedBy);
  return { events: eventsAsOf(all, asOf), state: stateAfter(path, count) };
}

/** Versions and moments of knowing never fall, so what was known is how the list begins. */
const isKnown = (event: Recorded, { knownAt, version }: AsOf): boolean =>
  (version === undefined || event.version <= version) &&
  (knownAt === undefined || Date.parse(event.recordedAt) <= Date.parse(knownAt));

/** How many events a list begins with for which something is so, when it is so for none that come later. */
function countWhile(events: readonly Recorded[], isSo: (event: Recorded) => boolean): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(events[middle] as Recorded)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Events in the order of a clock, and the states after 0, 1,000, 2,000, … of them, as far as they were needed. */
type Path = { events: readonly Recorded[]; states: Collaboration[] };

const every = 1_000;

function stateAfter({ events, states }: Path, count: number): Collaboration {
  const frame = Math.floor(count / every);
  for (let at = states.length; at <= frame; at++) {
    const before = states[at - 1] as Collaboration;
    states.push(fold(before.id, events.slice((at - 1) * every, at * every), before));
  }
  const from = states[frame] as Collaboration;
  return fold(from.id, events.slice(frame * every, count), from);
}

const paths = new WeakMap<readonly Recorded[], { known: Path; readonly happened: Path }>();

function pathOf(id: string, all: readonly Recorded[]) {
  const kept = paths.get(all);
  if (kept) return kept;
  const nothing = () => [fold(id, [])];
  let happened: Path | null = null;
  const made = {
    known: { events: all, states: nothing() },
    get happened() {
      happened ??= { events: all.toSorted(byHappening), states: nothing() };
      return happened;
    },
  };
  paths.set(all, made);
  return made;
}
