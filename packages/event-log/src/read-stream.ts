import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoggedEvent } from './event.ts';
import { query } from './query.ts';
import { type EventRow, eventColumns, toLoggedEvent } from './row.ts';

const READ_STREAM = {
  name: 'event-log-read-stream',
  text: `select ${eventColumns} from event where stream_id = $1 and version > $2 order by version limit $3`,
};
const READ_COMMAND = {
  name: 'event-log-read-command',
  text: `select ${eventColumns} from event where stream_id = $1 and command_id = $2 order by command_index`,
};

/**
 * Events of one stream in the order of their versions: those after version `after` (default 0), at most `limit`
 * (default all). An unknown stream has none. Inside a transaction its own appends are seen.
 * Throws the driver's error when the database cannot be reached.
 */
export async function readStream(
  em: EntityManager,
  streamId: string,
  { after = 0, limit }: { after?: number; limit?: number } = {},
): Promise<LoggedEvent[]> {
  const rows = await query<EventRow>(em, READ_STREAM, [streamId, after, limit ?? null]);
  return rows.map(toLoggedEvent);
}

/** The events that one command left in a stream, in their order; none when it is not there. */
export async function readCommand(
  em: EntityManager,
  streamId: string,
  commandId: string,
): Promise<LoggedEvent[]> {
  const rows = await query<EventRow>(em, READ_COMMAND, [streamId, commandId]);
  return rows.map(toLoggedEvent);
}
