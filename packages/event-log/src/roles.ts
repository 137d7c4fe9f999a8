import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from './query.ts';

/**
 * Who may do what in the database. Each but the viewer is a login for an installation to give a password to, or a group
 * for logins of its own. A connection takes its role on when it opens (see `asRole`), so that even a login that could do more
 * does not.
 */
export const roles = {
  /** Owns the tables: migrates, rebuilds read tables, restores dossiers. */
  owner: 'samenspel_owner',
  /** Reads the log and appends to it; changes nothing in it. */
  application: 'samenspel_app',
  /** What the application may, and in addition the erasing of texts. */
  erasure: 'samenspel_erasure',
  /** What the application becomes while it reads for one person: row-level security shows what that person may reach. */
  viewer: 'samenspel_viewer',
} as const;

export type RoleName = keyof typeof roles;

/** Settings of a connection that takes on a role: `options` of the driver. */
export const asRole = (role: RoleName) => ({ options: `-c role=${roles[role]}` });

/** Roles belong to the whole server, so two databases being set up at once make them only once. */
const create = (role: string, options = 'login') => `
  do $role$ begin
    if not exists (select from pg_roles where rolname = '${role}') then create role ${role} ${options}; end if;
  exception when duplicate_object or unique_violation then null;
  end $role$`;

const place = `
  do $place$ declare it record; begin
    execute format('grant create, connect, temporary on database %I to ${roles.owner}', current_database());
    execute format('grant connect on database %I to ${roles.application}, ${roles.erasure}', current_database());
    execute format('revoke create, temporary on database %I from public', current_database());
    revoke create on schema public from public;
    grant usage, create on schema public to ${roles.owner};
    grant usage on schema public to ${roles.application}, ${roles.erasure}, ${roles.viewer};
    for it in
      select c.oid::regclass as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relowner = session_user::regrole
    loop
      execute format('alter table %s owner to ${roles.owner}', it.name);
    end loop;
    for it in
      select p.oid::regprocedure as name from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.proowner = session_user::regrole
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    loop
      execute format('alter function %s owner to ${roles.owner}', it.name);
    end loop;
  end $place$`;

/** What a database administrator runs once in the database of an installation; may be run again. */
export const setUpSql: readonly string[] = [
  create(roles.owner),
  create(roles.application),
  create(roles.erasure, `login in role ${roles.application}`),
  create(roles.viewer, 'nologin'),
  `grant ${roles.viewer} to ${roles.application}`,
  place,
];

/**
 * Makes the roles and gives them their place in this database, also to tables from before there were roles.
 * @param em connected as a login that may create roles; a superuser does.
 * @throws the driver's error 42501 when it may not.
 */
export async function setUpRoles(em: EntityManager): Promise<void> {
  for (const text of setUpSql) await query(em, { name: '', text }, []);
}
