import type { ReaderStanding } from './standings.ts';

type ReaderHealth = {
  name: string;
  /** What is still to be read. */
  behind: { streams: number; events: number };
  /** Streams that do not move, each with the event that is in the way. */
  parked: { streamId: string; version: number }[];
};

/** `degraded`: the service answers, and something asks for an operator. */
export type Health = { status: 'ok' | 'degraded' | 'down'; readers: ReaderHealth[] };

/** The health of a service whose database answers; when it does not, the standings fail and the service is down. */
export async function healthOf(standings: () => Promise<readonly ReaderStanding[]>): Promise<Health> {
  try {
    const readers = (await standings()).map(({ name, streams, events, parked }) => ({
      name,
      behind: { streams, events },
      parked: parked.map(({ streamId, version }) => ({ streamId, version })),
    }));
    return { status: readers.every(({ parked }) => parked.length === 0) ? 'ok' : 'degraded', readers };
  } catch {
    return { status: 'down', readers: [] };
  }
}
