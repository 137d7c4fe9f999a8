import { setUpSql } from '@samenspel/event-log';
import type { Command } from 'commander';
import { asOwner, migrate } from '../database/migrate.ts';
import { prepare } from '../main.ts';
import { rebuildReadTables } from '../read-tables/rebuild/rebuild.ts';
import type { Tools } from './tools.ts';

/** `samenspel roles | migrate | seed | rebuild` */
export function addDatabase(program: Command, { say, config }: Tools): void {
  program
    .command('roles')
    .description('Print the SQL with which an administrator makes the roles, once in each database.')
    .action(() => console.log(`${setUpSql.map((sql) => sql.trim()).join(';\n')};`));
  program
    .command('migrate')
    .description('Bring the tables of the database up to date.')
    .action(async () => {
      await migrate(config().ownerUrl);
      say({ nl: 'De tabellen zijn bij.', en: 'The tables are up to date.' });
    });
  program
    .command('seed')
    .description('Seed the fictional portfolio into an empty database.')
    .action(async () => {
      await prepare({ ...config(), demo: true });
      say({ nl: 'De verzonnen voorbeelden staan er.', en: 'The invented examples are there.' });
    });
  program
    .command('rebuild')
    .description('Fill the read tables again from the log, without a stop.')
    .action(async () => {
      const { ownerUrl } = config();
      await migrate(ownerUrl);
      const count = await asOwner(ownerUrl, (owner) => rebuildReadTables(owner));
      say({
        nl: `De leestabellen zijn opnieuw gevuld (${count} samenwerkingen).`,
        en: `The read tables were filled again (${count} collaborations).`,
      });
    });
}
