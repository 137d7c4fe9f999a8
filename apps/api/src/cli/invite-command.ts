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
    .action(async (address: string) => {
      const link = await withService((service) => inviteToPlatform(service, address, 'nl'));
      say({
        nl: `De uitnodiging werkt zeven dagen en één keer:\n${link}`,
        en: `The invitation works seven days and once:\n${link}`,
      });
    });
}
