import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { eventLogMigrations } from '../migrations/index.ts';
import { givingBack } from '../reader/give-back.ts';
import { asRole, type RoleName } from '../roles.ts';

/** Connections of their own to a log, in a role or else as whom the address names. Nothing is migrated. */
export const connectLog = (clientUrl: string, role?: RoleName): Promise<MikroORM> =>
  MikroORM.init({
    clientUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { migrationsList: eventLogMigrations, snapshot: false, silent: true },
    pool: { min: 0, max: 10 },
    driverOptions: { onPoolCreated: givingBack(), ...(role && asRole(role)) },
    // Connections are cut on purpose.
    logger: () => {},
  });
