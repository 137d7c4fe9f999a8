import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samenspel/domain';
import { projections, streamKind } from '../registry.ts';
import { restOfLikeness } from './likeness.ts';

/**
 * Makes empty read tables in a schema of their own, equal to the live ones in all but their rows, and notes how far each
 * stream is now. What an earlier try left is thrown away.
 * @param em of the owner, in a transaction.
 * @returns how many streams there are.
 */
export async function makeNextTables(em: EntityManager): Promise<number> {
  await dropNextTables(em);
  await em.execute('create schema read_next');
  for (const { table } of projections) {
    await em.execute(`create table read_next.${table} (like public.${table} including all)`);
    for (const { statement } of await em.execute<{ statement: string }[]>(restOfLikeness, [table]))
      await em.execute(statement);
  }
  await em.execute('create table read_next.read_up_to (id text primary key, version integer not null)');
  await em.execute('insert into read_next.read_up_to select id, version from public.stream where kind = ?', [
    streamKind,
  ]);
  const [row] = await em.execute<{ count: number }[]>('select count(*)::integer from read_next.read_up_to');
  return row?.count ?? 0;
}

/** Throws away what a rebuild that did not come to its end left behind: rows of a moment that nobody keeps up to date. */
export const dropNextTables = (em: EntityManager) => em.execute('drop schema if exists read_next cascade');

/** Lets the planner know the next tables before they are read. */
export async function analyzeNextTables(em: EntityManager): Promise<void> {
  for (const { table } of projections) await em.execute(`analyze read_next.${table}`);
}

/**
 * Puts the next tables in the place of the live ones; the caller holds the live ones alone.
 * @throws Refusal CONFLICT when the live ones got another shape meanwhile.
 */
export async function swapTables(em: EntityManager): Promise<void> {
  if (await anotherShape(em)) throw changedMeanwhile();
  for (const { table } of projections) {
    await em.execute(`drop table public.${table}`);
    await em.execute(`alter table read_next.${table} set schema public`);
  }
  await dropNextTables(em);
}

/** Whether the columns of a live table are no longer those of the next one; a release may have come in between. */
async function anotherShape(em: EntityManager): Promise<boolean> {
  const shapes = await em.execute<{ shapes: number }[]>(
    `select count(distinct columns)::integer as shapes from (
       select table_name, string_agg(row(column_name, data_type, is_nullable)::text, '' order by ordinal_position) as columns
       from information_schema.columns
       where table_schema in ('public', 'read_next') and table_name in (select json_array_elements_text(?::json))
       group by table_schema, table_name
     ) as shape group by table_name`,
    [JSON.stringify(projections.map(({ table }) => table))],
  );
  return shapes.some(({ shapes }) => shapes !== 1);
}

const changedMeanwhile = () =>
  new Refusal('CONFLICT', {
    nl: 'De leestabellen kregen intussen een andere vorm; ze zijn gebleven zoals ze waren. Vul ze nog eens.',
    en: 'The read tables got another shape meanwhile; they stayed as they were. Fill them once more.',
  });
