import type { EntityManager } from '@mikro-orm/postgresql';
import { asked, type Place, question } from './find.ts';
import { asWritten, marks } from './searchable.ts';

/** A piece of a text, and whether it is a word that was looked for. */
export type Segment = { text: string; isMatch: boolean };

const around = `StartSel="${marks.start}", StopSel="${marks.stop}"`;
const whole = `${around}, HighlightAll=true`;
const pieces = `${around}, MaxFragments=2, MinWords=10, MaxWords=28, FragmentDelimiter=" … "`;
/** Most characters of a text that is given whole. */
const short = 240;
/** Most characters that pieces are taken from: of words that stand everywhere, twice as many take four times as long. */
const searched = 6_000;

/** The pieces of text around the words, for places in which they were found; by thing. */
export async function snippetsOf(
  em: EntityManager,
  collaborationId: string,
  words: string,
  places: readonly Place[],
): Promise<ReadonlyMap<string, Segment[]>> {
  if (places.length === 0) return new Map();
  const rows = await em.execute<{ thing: string; headline: string }[]>(headlineSql, [
    words,
    words,
    whole,
    pieces,
    JSON.stringify(places),
    collaborationId,
  ]);
  return new Map(rows.map(({ thing, headline }) => [thing, segmentsOf(headline)]));
}

/** What the database marked, in pieces. */
export const segmentsOf = (headline: string): Segment[] =>
  asWritten(headline)
    .trim()
    .split(marks.start)
    .flatMap((part, index) => {
      const [match = '', rest = ''] = index === 0 ? ['', part] : part.split(marks.stop);
      return [
        { text: match, isMatch: true },
        { text: rest, isMatch: false },
      ];
    })
    .filter(({ text }) => text !== '');

const headlineSql = `
  with asked as (${asked})
  select it.thing, ts_headline(
    case it.language when 'en' then 'pg_catalog.english'::regconfig else 'pg_catalog.dutch'::regconfig end,
    left(it.body, ${searched}), ${question}, case when length(it.body) <= ${short} then ? else ? end) as headline
  from asked, search_view it
  join json_to_recordset(?::json) as place (thing text, visibility text, author text, language text)
    using (thing, visibility, author, language)
  where it.collaboration_id = ?`;
