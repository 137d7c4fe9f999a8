import type { EntityManager } from '@mikro-orm/postgresql';
import { readStream, streams } from '@samenspel/event-log';
import { toRecorded } from '../history/recorded.ts';
import { projections } from '../read-tables/registry.ts';

/** No text of a row holds it. */
const between = '\n\x1e\n';

/** Every row of every read table as text, byte for byte, whatever the settings of the session; by table. */
export async function dumpReadTables(em: EntityManager): Promise<Record<string, string>> {
  return await em.fork().transactional(async (tx) => {
    await tx.execute("set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'");
    const dumps: Record<string, string> = {};
    for (const { table } of projections) {
      const rows = await tx.execute<{ row: string }[]>(
        `select t::text as row from ${table} t order by t::text collate "C"`,
      );
      dumps[table] = rows.map(({ row }) => row).join(between);
    }
    return dumps;
  });
}

/** How many rows the log says there must be, by table: counted stream by stream, by the other way to read. */
export async function rowsWanted(em: EntityManager): Promise<Record<string, number>> {
  const wanted: Record<string, number> = Object.fromEntries(projections.map(({ table }) => [table, 0]));
  for (const { id } of await streams(em, 'collaboration')) {
    const events = (await readStream(em, id)).map(toRecorded);
    for (const { table, rowsOf } of projections)
      wanted[table] = (wanted[table] ?? 0) + rowsOf(id, events).length;
  }
  return wanted;
}

export const countRows = (dump: Readonly<Record<string, string>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(dump).map(([table, rows]) => [table, rows === '' ? 0 : rows.split(between).length]),
  );

/** All that a read table is besides its rows: columns, indexes, constraints, rights, and what the planner may remember. */
export async function shapeOfReadTables(em: EntityManager): Promise<unknown> {
  const names = projections.map(({ table }) => `'${table}'`).join(', ');
  return await em.execute(`
    select c.relname, c.relkind, pg_get_userbyid(c.relowner) as owner,
           (select array_agg(acl::text order by acl::text) from unnest(c.relacl) acl) as rights,
           c.relrowsecurity as rows,
           (select json_agg(row(policyname, cmd, roles, qual, with_check)::text order by policyname) from pg_policies p
            where p.schemaname = 'public' and p.tablename = c.relname) as policies,
           case c.relkind when 'i' then pg_get_indexdef(c.oid) end as index,
           (select array_agg(pg_get_constraintdef(oid) || conname order by conname) from pg_constraint
            where conrelid = c.oid) as constraints,
           (select json_agg(json_build_array(attname, format_type(atttypid, atttypmod), attnotnull,
                                             nullif(attstattarget, -1)) order by attnum)
            from pg_attribute where attrelid = c.oid and attnum > 0) as columns
    from pg_class c
    where c.relnamespace = 'public'::regnamespace
      and (c.relname in (${names}) or c.oid in (
        select indexrelid from pg_index where indrelid in (select oid from pg_class where relname in (${names}))))
    order by c.relname`);
}
