import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoggedEvent } from './event.ts';
import { query } from './query.ts';
import { type EventRow, eventColumns, toLoggedEvent } from './row.ts';

const READ_OF_ACTOR = {
  name: 'event-log-read-of-actor',
  text: `select ${eventColumns} from event
         where stream_id = $1 and version > $2 and actor = $3 order by version limit $4`,
};

/**
 * What one actor recorded in a stream, in the order of versions, a page at a time, so that memory stays flat.
 * @throws the driver's error.
 */
export async function* readOfActor(
  em: EntityManager,
  streamId: string,
  actor: string,
  { page = 500 }: { page?: number } = {},
): AsyncGenerator<LoggedEvent[]> {
  for (let after = 0; ; ) {
    const rows = await query<EventRow>(em, READ_OF_ACTOR, [streamId, after, actor, page]);
    if (rows.length > 0) yield rows.map(toLoggedEvent);
    if (rows.length < page) return;
    after = rows.at(-1)?.version ?? after;
  }
}
