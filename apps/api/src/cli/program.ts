import { isLanguage, type Language, Refusal } from '@samenspel/domain';
import { Command } from 'commander';
import { migrate } from '../database/migrate.ts';
import { rebuildReadTables } from '../read-tables/rebuild.ts';
import type { Service } from '../service.ts';
import { importFolder } from './import-folder.ts';
import type { Say } from './language.ts';
import { type PartnerOption, readPartner } from './partner-option.ts';
import { printImport, printNotes } from './print-import.ts';

export type Tools = {
  say: Say;
  /** Does something with an open service and closes it. */
  withService: <T>(work: (service: Service) => Promise<T>) => Promise<T>;
  /** Migrates and, while the demo is on, seeds. */
  prepare: (service: Service) => Promise<void>;
};

type ImportOptions = {
  collaboration: string;
  language: Language;
  partner: PartnerOption[];
  coordinator: string;
  skipUnreadable: boolean;
  notes: boolean;
};

/** The command line `samenspel …`. */
export function createProgram({ say, withService, prepare }: Tools): Command {
  const program = new Command('samenspel').description('The command line of Samenspel.');
  const imports = program.command('import').description('Read what a team already keeps elsewhere.');
  imports
    .command('decisions <folder>')
    .description('Read a folder of Markdown decision records into a collaboration.')
    .requiredOption('--collaboration <name>', 'name or key of the collaboration; begun when there is none')
    .option('--language <nl|en>', 'language of the records', readLanguage, 'nl')
    .option(
      '--partner <name:kind:side>',
      'a partner that joins on the day of the first decision',
      collect,
      [],
    )
    .option('--coordinator <personId>', 'who gives the commands', 'gids')
    .option('--skip-unreadable', 'read on when some files cannot be read', false)
    .option('--notes', 'also print what is only good to know', false)
    .action((folder: string, { partner: partners, notes, ...options }: ImportOptions) =>
      withService(async (service) => {
        await prepare(service);
        const imported = await importFolder(service, { folder, partners, ...options });
        printImport(imported, say);
        if (notes) printNotes(imported, say);
      }),
    );
  program
    .command('rebuild')
    .description('Empty the read tables and fill them again from the log.')
    .action(() =>
      withService(async (service) => {
        await migrate(service.database);
        const count = await rebuildReadTables(service.database);
        say({
          nl: `De leestabellen zijn opnieuw gevuld (${count} samenwerkingen).`,
          en: `The read tables were filled again (${count} collaborations).`,
        });
      }),
    );
  program
    .command('migrate')
    .description('Bring the tables of the database up to date.')
    .action(() =>
      withService(async (service) => {
        await migrate(service.database);
        say({ nl: 'De tabellen zijn bij.', en: 'The tables are up to date.' });
      }),
    );
  program
    .command('seed')
    .description('Seed the fictional portfolio into an empty database.')
    .action(() =>
      withService(async (service) => {
        await prepare({ ...service, demo: true });
        say({ nl: 'De verzonnen voorbeelden staan er.', en: 'The invented examples are there.' });
      }),
    );
  return program;
}

function readLanguage(value: string): Language {
  if (isLanguage(value)) return value;
  throw new Refusal('INVALID', {
    nl: `Er is geen taal “${value}”; kies nl of en.`,
    en: `There is no language “${value}”; choose nl or en.`,
  });
}

const collect = (option: string, before: PartnerOption[]): PartnerOption[] => [
  ...before,
  readPartner(option),
];
