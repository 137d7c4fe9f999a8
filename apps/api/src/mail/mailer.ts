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

/** Minutes until a letter is tried again that the mail server does not take for now (RFC 5321, 4.5.4.1); a link works for fifteen. */
const minutesUntilAgain: readonly number[] = [0.5, 2, 5];

/** What goes wrong between here and a mail server that may go well in a while. */
const passing = new Set(['ECONNECTION', 'ECONNREFUSED', 'ECONNRESET', 'EDNS', 'ESOCKET', 'ETIMEDOUT']);

type MailProblem = { code?: string; responseCode?: number };
const mayPass = ({ code = '', responseCode }: MailProblem): boolean =>
  responseCode === undefined ? passing.has(code) : responseCode < 500;

/**
 * By SMTP where there is a mail server, else into a folder, else not at all. A letter that cannot leave for now is tried again while
 * this process runs.
 */
export function createMailer(
  { smtpUrl, outbox, from }: MailConfig,
  log: Logger,
  waits = minutesUntilAgain,
): Mailer {
  const transport = smtpUrl === null ? null : createTransport(smtpUrl);
  const deliver = async (to: string, letter: Letter) => {
    if (transport) await transport.sendMail({ from, to, ...letter });
    else if (outbox) await putInto(outbox, to, letter);
  };
  const send = (to: string, letter: Letter, tries = 0): Promise<void> =>
    deliver(to, letter).catch((problem: MailProblem) => {
      const { code } = problem;
      const minutes = mayPass(problem) ? waits[tries] : undefined;
      if (minutes === undefined) return log.error({ code }, 'a letter could not be sent');
      log.warn({ code, minutes }, 'a letter could not be sent for now, and is tried again');
      setTimeout(() => void send(to, letter, tries + 1), minutes * 60_000).unref();
    });
  const reminders = new LetterAllowance(3, 2 * 24 * 60);
  return {
    ...{ works: smtpUrl !== null || outbox !== null, mayInvite: invitations() },
    send: (to, letter) => send(to, letter),
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
