import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Letter } from './letter.ts';
import { LetterAllowance } from './letter-allowance.ts';
import type { MailConfig } from './mail-config.ts';
import { putInto } from './outbox.ts';

/** Sends letters. */
export type Mailer = {
  /** Whether letters can leave at all. */
  works: boolean;
  /** Sends a letter, in its own time; that it failed is written down, without whom it was for. */
  send: (to: string, letter: Letter) => Promise<void>;
  /** Counts an invitation to an address in somebody's name. @returns false when there were enough within the hour. */
  mayInvite: (to: string, by: string) => boolean;
  /** Counts a reminder of a collaboration to an address. @returns false when there were enough within two days. */
  mayRemind: (to: string, collaborationId: string) => boolean;
  close: () => void;
};

/** By SMTP where there is a mail server, else into a folder, else not at all. */
export function createMailer({ smtpUrl, outbox, from }: MailConfig, log: Logger): Mailer {
  const transport = smtpUrl === null ? null : createTransport(smtpUrl);
  const deliver = async (to: string, letter: Letter) => {
    if (transport) await transport.sendMail({ from, to, ...letter });
    else if (outbox) await putInto(outbox, to, letter);
  };
  const send = (to: string, letter: Letter) =>
    deliver(to, letter).catch((error: { code?: string }) => {
      log.error({ code: error.code }, 'a letter could not be sent');
    });
  const reminders = new LetterAllowance(3, 2 * 24 * 60);
  return {
    ...{ works: smtpUrl !== null || outbox !== null, send, mayInvite: invitations() },
    mayRemind: (to, collaborationId) => reminders.take(`${collaborationId} ${to}`),
    close: () => transport?.close(),
  };
}

/** What one person sends to an address takes little from what another may send there. */
function invitations(): Mailer['mayInvite'] {
  const anHour = (most: number) => new LetterAllowance(most, 60);
  const [each, person, address] = [anHour(5), anHour(100), anHour(50)];
  return (to, by) => {
    const mailbox = mailboxOf(to);
    return each.take(`${by} ${mailbox}`) && person.take(by) && address.take(mailbox);
  };
}

/** Where the letters to an address arrive: what stands behind a plus only sorts them (RFC 5233). */
export const mailboxOf = (address: string): string => address.replace(/\+[^@]*@/, '@');
