import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { asRole, givingBack, type RoleName } from '@samenspel/event-log';
import { AccessTokenTable } from '../access-token/access-token-table.ts';
import { AnswerTable } from '../assessment/answer-table.ts';
import { InvitationTable } from '../invitation/invitation-table.ts';
import { PersonTable } from '../person/person.ts';
import { migrations } from './migrations/index.ts';

export type Database = MikroORM;

/**
 * Connects lazily to a PostgreSQL; nothing is migrated.
 * @param role what the connections may do; null for all that the login may, to set the roles up.
 */
export const connect = (databaseUrl: string, role: RoleName | null): Promise<Database> =>
  MikroORM.init({
    clientUrl: databaseUrl,
    entities: [PersonTable, AnswerTable, InvitationTable, AccessTokenTable],
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false, silent: true },
    pool: { min: 0, max: 10 },
    driverOptions: {
      application_name: 'samenspel-api',
      onPoolCreated: givingBack(),
      ...(role && asRole(role)),
    },
    ensureDatabase: false,
  });
