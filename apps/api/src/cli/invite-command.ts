import { Refusal } from '@samenspel/domain';
import type { Command } from 'commander';
import { inviteToPlatform } from '../invitation/invite.ts';
import type { Tools } from './tools.ts';

/** `samenspel invite` */
export function addInvite(program: Command, { say, withService }: Tools): void {
  program
    .command('invite <address>')
    .description(
      'Invite somebody to the platform by e-mail, such as its first person. Prints the link as well.',
    )
    .option(
      '--anew',
      'End every way into the account at this address first, the second step too: for somebody who lost theirs, or whose account others use. Make sure who asks.',
    )
    .action(async (address: string, { anew = false }: { anew?: boolean }) => {
      const link = await withService(async (service) => {
        if (anew && !(await service.identity.closeAccount(address))) throw noAccount();
        return await inviteToPlatform(service, address, 'nl');
      });
      say({
        nl: `De uitnodiging werkt zeven dagen en één keer:\n${link}`,
        en: `The invitation works seven days and once:\n${link}`,
      });
    });
}

const noAccount = () =>
  new Refusal('NOT_FOUND', {
    nl: 'Bij dit adres hoort geen account. Nodig uit zonder --anew.',
    en: 'There is no account at this address. Invite without --anew.',
  });
