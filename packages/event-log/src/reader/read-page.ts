import type { EntityManager } from '@mikro-orm/postgresql';
import { readStream } from '../read-stream.ts';
import { streamVersion } from '../streams.ts';

/** Reads the events of a stream after a version, at most `limit` of them, in the order of their versions. */
export type ReadPage<Event> = (
  em: EntityManager,
  streamId: string,
  after: number,
  limit: number,
) => Promise<Event[]>;

/** The log says that an event is there, and it is not. Nobody but a superuser of the database can have done that. */
export class MissingEvent extends Error {
  override readonly name = 'MissingEvent';
}

/** The replica could not be asked; that says nothing about the event. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Reads a page and sees to it that nothing is missing in it. Throws MissingEvent. */
export const withoutGaps =
  <Event extends { version: number }>(read: ReadPage<Event>): ReadPage<Event> =>
  async (em, streamId, after, limit) => {
    // Before the events: what it counts is there for every statement that comes later.
    const version = await streamVersion(em, streamId);
    const events = await read(em, streamId, after, limit);
    const expected = Math.min(limit, version - after);
    if (events.length < expected || events.some((event, index) => event.version !== after + index + 1))
      throw new MissingEvent(`Stream ${streamId} has a gap after version ${after}.`);
    return events;
  };

/** The events as `readStream` gives them. Throws MissingEvent. */
export const readEvents = withoutGaps((em, streamId, after, limit) =>
  readStream(em, streamId, { after, limit }),
);

/** Reads from a replica, whose failures are no failures of the event. Throws MissingEvent or Unreadable. */
export async function readFrom<Event>(
  replica: EntityManager,
  read: ReadPage<Event>,
  ...[streamId, after, limit]: [string, number, number]
): Promise<Event[]> {
  try {
    return await read(replica, streamId, after, limit);
  } catch (cause) {
    if (cause instanceof MissingEvent) throw cause;
    throw new Unreadable('The replica cannot be read.', { cause });
  }
}
