import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samenspel/domain';
import { Turns } from '../http/turns.ts';

/** Longest that the database works on one step of a search, in milliseconds; honest ones take a hundredth of it. */
const longest = 2_000;
/** One search of a person at a time: the database goes on with it, also when whoever asked has left. */
const searching = new Turns({ together: 1, waiting: 60, unpaced: true });
/** Two of an address, and four of everybody: the database has connections left for other questions. */
const [there, everywhere] = [2, 4].map(
  (together) => new Turns({ together, waiting: Number.POSITIVE_INFINITY, unpaced: true }),
) as [Turns, Turns];

/**
 * Searches when it is this person's turn, and not for long: texts can be made to be hard to search.
 * @param em of the person who searches.
 * @throws Refusal WRONG_STATE when it takes too long.
 */
export async function inTime<T>(
  { personId, address }: { personId: string; address: string },
  em: EntityManager,
  look: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const hurried = em.fork();
  hurried.setSessionContext({ variables: { statement_timeout: String(longest) } });
  return await searching
    .during(personId, () => there.during(address, () => everywhere.during('everybody', () => look(hurried))))
    .catch((problem: unknown) => Promise.reject(isCancelled(problem) ? tookTooLong() : problem));
}

const isCancelled = (problem: unknown): boolean => (problem as { code?: unknown } | null)?.code === '57014';

const tookTooLong = () =>
  new Refusal(
    'WRONG_STATE',
    {
      nl: 'Dit zoeken duurde te lang. Zoek met andere of meer woorden.',
      en: 'This search took too long. Search with other or more words.',
    },
    'text',
  );
