/** How letters leave. */
export type MailConfig = {
  /** Address of the mail server, such as `smtps://user:password@mail.example:465`; null when there is none. */
  smtpUrl: string | null;
  /** Folder that letters are put in as files when there is no mail server; null when there is none either. */
  outbox: string | null;
  /** Sender of every letter. */
  from: string;
};

/** Reads how letters leave from environment variables. */
export const readMailConfig = (env: Readonly<Record<string, string | undefined>>): MailConfig => ({
  smtpUrl: env.SMTP_URL || null,
  outbox: env.MAIL_OUTBOX || null,
  from: env.MAIL_FROM || 'Samenspel <samenspel@localhost>',
});
