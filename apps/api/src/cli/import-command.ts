import { isLanguage, type Language, Refusal } from '@samenspel/domain';
import type { Command } from 'commander';
import { prepare } from '../main.ts';
import { importFolder } from './import-folder.ts';
import { type PartnerOption, readPartner } from './partner-option.ts';
import { printImport, printNotes } from './print-import.ts';
import type { Tools } from './tools.ts';

type ImportOptions = {
  collaboration: string;
  language: Language;
  partner: PartnerOption[];
  coordinator: string;
  skipUnreadable: boolean;
  notes: boolean;
};

/** `samenspel import …` */
export function addImport(program: Command, { say, config, withService }: Tools): void {
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
        await prepare(config());
        const imported = await importFolder(service, { folder, partners, ...options });
        printImport(imported, say);
        if (notes) printNotes(imported, say);
      }),
    );
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
