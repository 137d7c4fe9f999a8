import type { Envelope, Recorded } from '../event/event-type.ts';
import { UnknownEventType } from '../event/unknown-event-type.ts';
import { eventTypeNamed } from '../registry.ts';
import type { AsOf } from '../timeline/as-of.ts';
import { eventsAsOf } from '../timeline/as-of.ts';
import { folding } from './put.ts';
import { type Collaboration, nothingYet } from './state.ts';

/**
 * The next state of a collaboration.
 * @throws UnknownEventType for a type no release knew.
 */
export function evolve(state: Collaboration, event: Recorded): Collaboration {
  const type = eventTypeNamed(event.type);
  if (!type) throw new UnknownEventType({ type: event.type, streamId: state.id, version: event.version });
  const envelope: Envelope = event;
  const next = type.evolve(state, event.data, envelope);
  return { ...next, version: Math.max(state.version, event.version) };
}

/** A collaboration as it follows from its events, in the order given; `from` is a state to go on from. */
export const fold = (id: string, events: readonly Recorded[], from = nothingYet(id)): Collaboration =>
  folding(() => events.reduce(evolve, from));

/** A collaboration as of a moment on either clock. On the clock of happening the dates give the order. */
export function foldAsOf(id: string, events: readonly Recorded[], asOf: AsOf): Collaboration {
  const visible = eventsAsOf(events, asOf);
  return fold(id, asOf.happenedBy === undefined ? visible : visible.toSorted(byHappening));
}

/** Order on the clock of happening; what happened on one day keeps the order in which it was recorded. */
export const byHappening = (a: Recorded, b: Recorded): number =>
  a.occurredOn < b.occurredOn ? -1 : a.occurredOn > b.occurredOn ? 1 : a.version - b.version;
