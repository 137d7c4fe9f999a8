import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Letter } from './letter.ts';
import type { MailConfig } from './mail-config.ts';

/** Sends letters. */
export type Mailer = {
  /** Whether letters can leave at all. */
  works: boolean;
  /** Sends a letter, in its own time; that it failed is written down, without whom it was for. */
  send: (to: string, letter: Letter) => Promise<void>;
  close: () => void;
};

/** By SMTP where there is a mail server, else into a folder, else not at all. */
export function createMailer({ smtpUrl, outbox, from }: MailConfig, log: Logger): Mailer {
  const transport = smtpUrl
    ? createTransport(smtpUrl)
    : createTransport({ streamTransport: true, buffer: true });
  const send = async (to: string, { subject, text }: Letter) => {
    try {
      const sent = await transport.sendMail({ from, to, subject, text });
      if (!smtpUrl && outbox) await putInto(outbox, (sent as unknown as { message: Buffer }).message);
    } catch (error) {
      log.error({ code: (error as { code?: string }).code }, 'a letter could not be sent');
    }
  };
  return { works: smtpUrl !== null || outbox !== null, send, close: () => transport.close() };
}

/** Whoever watches the folder never sees half a letter. */
async function putInto(folder: string, message: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(
    folder,
    `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`,
  );
  await writeFile(`${file}.part`, message, { mode: 0o600 });
  await rename(`${file}.part`, file);
}
