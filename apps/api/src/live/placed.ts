import type { Recorded } from '@samenspel/domain';
import type { Viewed } from '../history/viewed.ts';

/** An event as somebody may see it, and where it stands in the log and in what they see. */
type Placed = { event: Recorded; place: number; index: number };

/** The events of a view with their places in the log: a view leaves events out and words them anew, and keeps their order. */
export function* placed({ events, history }: Viewed): Generator<Placed> {
  let place = 0;
  for (const [index, event] of events.entries()) {
    while (place < history.events.length && history.events[place]?.id !== event.id) place++;
    yield { event, place, index };
  }
}
