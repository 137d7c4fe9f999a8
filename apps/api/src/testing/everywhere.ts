import type { EntityManager } from '@mikro-orm/postgresql';

/** Where in a database a word stands, and which of the words that begin like it. */
export type Found = { place: string; words: ReadonlySet<string> };

/**
 * Looks for words in every row of every table of every schema of a database, the system's own included, and in what the
 * server tells of its statistics and of the questions under way.
 * @param em connected as a superuser.
 * @param beginning letters and digits that every word begins with and nothing else does; a word goes on in letters and digits.
 */
export async function everywhere(em: EntityManager, beginning: string): Promise<Found[]> {
  const tables = await em.execute<{ place: string }[]>(
    `select format('%I.%I', nspname, relname) as place
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where relkind in ('r', 'p', 'm') or c.oid in ('pg_stats'::regclass, 'pg_stat_activity'::regclass) order by 1`,
  );
  const found: Found[] = [];
  for (const { place } of tables) {
    const words = await wordsIn(em, place, beginning);
    if (words.size > 0) found.push({ place, words });
  }
  return found;
}

async function wordsIn(em: EntityManager, place: string, beginning: string): Promise<Set<string>> {
  const inHex = Buffer.from(beginning).toString('hex');
  // Put together by the server, so that the question itself does not hold the word.
  const rows = await em.execute<{ text: string }[]>(
    `select it::text as text from ${place} it where it::text like concat('%', ?::text, ?::text, '%')
       or it::text like concat('%', ?::text, ?::text, '%')`,
    [beginning.slice(0, 2), beginning.slice(2), inHex.slice(0, 4), inHex.slice(4)],
  );
  return new Set(rows.flatMap(({ text }) => wordsOf(text, beginning)));
}

/** The words in a text; bytes written in hex count as what they spell. */
export function wordsOf(text: string, beginning: string): string[] {
  const inHex = [...text.matchAll(/\\x([0-9a-f]+)/g)].map(([, hex]) =>
    Buffer.from(hex ?? '', 'hex').toString('latin1'),
  );
  return [text, ...inHex].join('\n').match(new RegExp(`${beginning}[0-9a-zA-Z]+`, 'g')) ?? [];
}
