import { ConfigError } from '../config-error.ts';

/** How long what stands beside the log is kept. Null is for good, or until somebody asks for its erasure. */
export type Retention = {
  /** Days after an invitation that nobody took stopped working. */
  invitationDays: number;
  /** Days that letters lie in the outbox folder. */
  letterDays: number;
  /** Months that is kept who from outside the team read what. */
  readingMonths: number;
  /** Months that an account stays without a seat and without a sign-in. */
  accountMonths: number | null;
  /** Months after a round closed that answers are kept for their authors. */
  answerMonths: number | null;
};

export const usualRetention: Retention = {
  invitationDays: 30,
  letterDays: 14,
  readingMonths: 24,
  accountMonths: null,
  answerMonths: null,
};

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads how long things are kept from environment variables.
 * @throws ConfigError with one sentence about the first setting that does not fit.
 */
export const readRetention = (env: Env): Retention => ({
  invitationDays: number('KEEP_INVITATIONS_DAYS', env.KEEP_INVITATIONS_DAYS) ?? usualRetention.invitationDays,
  letterDays: number('KEEP_LETTERS_DAYS', env.KEEP_LETTERS_DAYS) ?? usualRetention.letterDays,
  readingMonths: number('KEEP_READINGS_MONTHS', env.KEEP_READINGS_MONTHS) ?? usualRetention.readingMonths,
  accountMonths: numberOrOff('KEEP_ACCOUNTS_MONTHS', env.KEEP_ACCOUNTS_MONTHS),
  answerMonths: numberOrOff('KEEP_ANSWERS_MONTHS', env.KEEP_ANSWERS_MONTHS),
});

const numberOrOff = (name: string, value: string | undefined): number | null =>
  value === 'off' ? null : number(name, value, ', or "off"');

function number(name: string, value: string | undefined, more = ''): number | null {
  if (!value) return null;
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new ConfigError(`${name} is "${value}"; it must be a whole number from 1 to 9999${more}.`);
}
