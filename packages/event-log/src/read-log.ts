import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoggedEvent } from './event.ts';
import { type EventValues, eventColumns, fromValues } from './row.ts';

/** One version of an event type. */
export type TypeVersion = Pick<LoggedEvent, 'type' | 'typeVersion'>;

export type LogReading = {
  /** Only streams of these kinds; all when left out. */
  kinds?: readonly string[];
  /**
   * What the reader knows and does not look at: the database leaves it out. Everything else comes, so that a type
   * nobody knows is never skipped by mistake.
   */
  without?: readonly TypeVersion[];
  /** To go on behind an event; from the beginning when left out. */
  after?: Pick<LoggedEvent, 'streamId' | 'version'>;
  /** Most events of one page, 1 or more. */
  pageSize?: number;
};

/**
 * All events of all streams, stream by stream in the order of the database, each in the order of its versions; a page at a time, so
 * that memory stays flat, and the next page is under way while a page is worked on. What is committed meanwhile is seen
 * when the reader has not passed its place: of every stream comes versions 1 to n without a gap, and no event twice.
 * An open transaction of `em` is left alone.
 * @throws the driver's error.
 */
export async function* readLog(
  em: EntityManager,
  { kinds, without, after = { streamId: '', version: 0 }, pageSize = 5_000 }: LogReading = {},
): AsyncGenerator<LoggedEvent[]> {
  const pool = (await em.getConnection().getNativeClient()) as Pool;
  const filters = [pageSize, kinds ?? null, without?.map(nameOf) ?? null];
  const ask = (streamId: string, version: number): Promise<Page> => {
    const page = pool.query({ ...READ_LOG, values: [streamId, version, ...filters] });
    page.catch(() => {}); // a reader who stops does not wait for the page that is under way
    return page;
  };
  for (let asked: Promise<Page> | null = ask(after.streamId, after.version); asked; ) {
    const { rows }: Page = await asked;
    const last = rows.at(-1);
    asked = last && rows.length === pageSize ? ask(last[0], last[1]) : null;
    if (last) yield rows.map(fromValues);
  }
}

type Page = { rows: EventValues[] };
type Pool = { query(query: object): Promise<Page> };

const nameOf = ({ type, typeVersion }: TypeVersion) => `${type}.${typeVersion}`;

/** PostgreSQL's own numbers for the types of our columns; all others are text. */
const parsers: Record<number, (text: string) => unknown> = {
  16: (text) => text === 't',
  21: Number,
  23: Number,
  114: JSON.parse,
  701: Number,
};
const asText = (text: string) => text;

const READ_LOG = {
  name: 'event-log-read-log',
  // The kind is looked up for each row: a join could make the planner sort the whole log for every page.
  text: `select ${eventColumns} from event
         where (stream_id, version) > ($1, $2)
           and ($5::text[] is null or type || '.' || type_version <> all ($5))
           and ($4::text[] is null or (select kind from stream where id = stream_id) = any ($4))
         order by stream_id, version limit $3`,
  rowMode: 'array',
  types: { getTypeParser: (type: number) => parsers[type] ?? asText },
};
