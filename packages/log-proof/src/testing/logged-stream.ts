import { eventHash, NO_HASH } from '../event-hash.ts';
import type { ChainedEvent } from '../proven-event.ts';
import type { StreamHead } from '../stream-head.ts';

/** A whole stream, as a log holds it. */
export type LoggedStream = {
  streamId: string;
  kind: string;
  /** In the order of their versions; at least one. */
  events: ChainedEvent[];
};

/** Where a stream stands, by what its last event says of itself. */
export function headOf({ streamId, kind, events }: LoggedStream): StreamHead {
  const last = events.at(-1);
  return { streamId, kind, version: last?.version ?? 0, head: last?.hash ?? NO_HASH };
}

/** The same events with their hashes computed anew from the first on; new objects. */
export function chained(events: readonly ChainedEvent[]): ChainedEvent[] {
  let previousHash = NO_HASH;
  return events.map((event) => {
    const link = { ...event, previousHash, hash: eventHash(event, previousHash) };
    previousHash = link.hash;
    return link;
  });
}
