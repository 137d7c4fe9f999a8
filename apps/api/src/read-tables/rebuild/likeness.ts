/**
 * Statements that give a next table what `like … including all` does not take along from the live one: the names of its
 * indexes, how much to remember of each column for the planner, the rights of others, and who sees which rows. One parameter: the table's name.
 */
export const restOfLikeness = `
  with given as (select ?::text as name),
  indexes as (
    select c.relnamespace::regnamespace::text as place, c.relname as name, i.indexrelid as id,
           (i.indkey::text, i.indclass::text, i.indoption::text, i.indcollation::text, i.indisunique, i.indisprimary,
            pg_get_expr(i.indexprs, i.indrelid), pg_get_expr(i.indpred, i.indrelid))::text as shape
    from given join pg_index i on i.indrelid in (to_regclass('public.' || name), to_regclass('read_next.' || name))
    join pg_class c on c.oid = i.indexrelid
  ),
  pairs as (
    select live.id, live.name as live_name, next.name as next_name
    from indexes live join indexes next using (shape) where live.place = 'public' and next.place = 'read_next'
  )
  select format('alter index read_next.%I rename to %I', next_name, live_name) as statement
  from pairs where next_name <> live_name
  union all
  select format('alter index read_next.%I alter column %s set statistics %s', live_name, attnum, attstattarget)
  from pairs join pg_attribute on attrelid = id where attstattarget >= 0
  union all
  select format('alter table read_next.%I alter column %I set statistics %s', name, attname, attstattarget)
  from given join pg_attribute on attrelid = to_regclass('public.' || name) where attnum > 0 and attstattarget >= 0
  union all
  select format('grant %s on read_next.%I to %s', privilege_type, name,
                case grantee when 0 then 'public' else grantee::regrole::text end)
  from given join pg_class c on c.oid = to_regclass('public.' || name), aclexplode(c.relacl)
  where grantee <> c.relowner
  union all
  select format('alter table read_next.%I enable row level security', name)
  from given join pg_class c on c.oid = to_regclass('public.' || name) where c.relrowsecurity
  union all
  select format('create policy %I on read_next.%I for %s to %s using (%s)%s', policyname, tablename, cmd,
                array_to_string(roles, ', '), qual, coalesce(' with check (' || with_check || ')', ''))
  from given join pg_policies on schemaname = 'public' and tablename = name`;
