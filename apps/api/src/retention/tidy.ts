import type { Config } from '../config.ts';
import type { Database } from '../database/connect.ts';
import { holdConnection } from '../database/native-pool.ts';
import {
  tidyAccounts,
  tidyAnswers,
  tidyInvitations,
  tidyKeys,
  tidyLinks,
  tidyReadings,
  tidySessions,
} from './kinds.ts';
import { tidyLetters } from './letters.ts';

/** What of each kind went. */
export type Tidied = Readonly<
  Record<
    'sessions' | 'links' | 'keys' | 'invitations' | 'readings' | 'accounts' | 'answers' | 'letters',
    number
  >
>;

export type Keeping = Pick<Config, 'retention' | 'mail'>;

/** Any number; it names the lock under which one process tidies. */
const tidying = 7_202_612;

/**
 * Takes away what was kept for as long as it should be. What is in the log stays: only erasing takes texts from there.
 * @returns null when another process is at it.
 */
export async function tidy(database: Database, keeping: Keeping): Promise<Tidied | null> {
  const connection = await holdConnection(database);
  try {
    const { rows } = await connection.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
      tidying,
    ]);
    if (!rows[0]?.mine) return null;
    return await tidyAll(database, keeping);
  } finally {
    await connection.query('select pg_advisory_unlock($1)', [tidying]).catch(() => undefined);
    connection.release();
  }
}

async function tidyAll(database: Database, { retention, mail }: Keeping): Promise<Tidied> {
  const em = database.em.fork();
  const { invitationDays, letterDays, readingMonths, accountMonths, answerMonths } = retention;
  return {
    sessions: await tidySessions(em),
    links: await tidyLinks(em),
    keys: await tidyKeys(em),
    invitations: await tidyInvitations(em, invitationDays),
    readings: await tidyReadings(em, readingMonths),
    accounts: accountMonths === null ? 0 : await tidyAccounts(em, accountMonths),
    answers: answerMonths === null ? 0 : await tidyAnswers(em, answerMonths),
    letters: mail.outbox === null ? 0 : await tidyLetters(mail.outbox, letterDays),
  };
}
