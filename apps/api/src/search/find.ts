import type { EntityManager } from '@mikro-orm/postgresql';
import { type Language, visibilitiesFor, visibilityIds } from '@samenspel/domain';
import type { Viewed } from '../history/viewed.ts';

/** Where something was found: a row of the read table. */
export type Place = { thing: string; visibility: string; author: string; language: Language };
/** A thing that was found, by the row that fits best. */
export type Found = Place & { kind: string; title: string; titleLanguage: Language; occurredOn: string };

/** Words in the query syntax of search engines, in both languages: two parameters, the same text twice. */
export const asked = `
  select websearch_to_tsquery('pg_catalog.dutch', ?) as nl, websearch_to_tsquery('pg_catalog.english', ?) as en`;

/** The one of them that goes with a row. */
export const question = `case it.language when 'en' then asked.en else asked.nl end`;

/**
 * How well a row fits. Of a question that joins words with "or" the weights of the words are summed; of any other the database
 * compares each place of a word with each place of every other one, which takes a second for a hundred texts that are made so.
 */
const fit = `ts_rank(it.words, ${question} || ${question}, 1)`;

/**
 * The things of a collaboration that a person may see today and that hold the words, what fits best first. Where others
 * read more or less of a thing, only what this person reads of it counts.
 */
export async function findIn(
  em: EntityManager,
  { id, now, personId }: Viewed,
  words: string,
): Promise<Found[]> {
  const seen = [`{${visibilitiesFor(now, personId).join()}}`, personId];
  const rows = await em.execute<Found[]>(findSql, [words, words, id, ...seen, ...seen]);
  const best = new Map<string, Found>();
  for (const row of rows) if (!best.has(row.thing)) best.set(row.thing, row);
  return [...best.values()];
}

const isSeen = (row: string) =>
  `${row}.visibility = any (?::text[]) and (${row}.visibility <> 'author' or ${row}.author = ?)`;
const widthOf = (row: string) =>
  `array_position(array[${visibilityIds.map((name) => `'${name}'`).join()}], ${row}.visibility)`;

const findSql = `
  with asked as (${asked})
  select it.thing, it.visibility, it.author, it.language, it.kind, it.title,
         it.title_language as "titleLanguage", to_char(it.occurred_on, 'YYYY-MM-DD') as "occurredOn"
  from search_view it, asked
  where it.collaboration_id = ? and ${isSeen('it')} and it.words @@ ${question}
    and not exists (
      select from search_view narrower
      where narrower.collaboration_id = it.collaboration_id and narrower.thing = it.thing
        and ${isSeen('narrower')} and ${widthOf('narrower')} < ${widthOf('it')})
  order by ${fit} desc, it.occurred_on desc, it.thing, it.language`;
