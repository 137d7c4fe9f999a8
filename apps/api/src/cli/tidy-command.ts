import type { Command } from 'commander';
import { type Tidied, tidy } from '../retention/tidy.ts';
import type { Tools } from './tools.ts';

/** `samenspel tidy` */
export function addTidy(program: Command, { say, config, withService }: Tools): void {
  program
    .command('tidy')
    .description('Take away what was kept long enough; the service does the same once a day.')
    .action(() =>
      withService(async ({ database }) => {
        const tidied = await tidy(database, config());
        say(tidied ? said(tidied) : busy);
      }),
    );
}

const busy = {
  nl: 'Een ander proces is al aan het opruimen.',
  en: 'Another process is tidying up already.',
};

const said = ({ sessions, links, keys, invitations, readings, accounts, answers, letters }: Tidied) => ({
  nl: `Opgeruimd: sessies: ${sessions}, links: ${links}, sleutels: ${keys}, uitnodigingen: ${invitations}, wie meelas: ${readings}, accounts: ${accounts}, antwoorden: ${answers}, brieven: ${letters}.`,
  en: `Tidied up: sessions: ${sessions}, links: ${links}, keys: ${keys}, invitations: ${invitations}, readings: ${readings}, accounts: ${accounts}, answers: ${answers}, letters: ${letters}.`,
});
