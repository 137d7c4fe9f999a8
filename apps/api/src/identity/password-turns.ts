import { APIError } from 'better-auth/api';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { HttpRefusal } from '../http/answer.ts';
import { Turns } from '../http/turns.ts';
import { asked } from './asked.ts';

type Hashing = { hash: typeof hashPassword; verify: typeof verifyPassword };

/**
 * Looks at passwords one after another. Each takes a core for a good while, and of those there are few; who comes without a
 * password goes on meanwhile. One address waits in a short line of its own, so that it fills the line of everybody with one.
 * @param isKept whether somebody still has the password with this hash; while one waits, its owner may choose another.
 * @throws APIError 429 when too many wait already.
 */
export function passwordTurns(isKept: (hash: string) => Promise<boolean>): Hashing {
  const [everybody, each] = [new Turns({ together: 1, waiting: 40 }), new Turns({ together: 1, waiting: 7 })];
  const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    each
      .during(asked.getStore()?.from ?? '', () => everybody.during('everybody', work))
      .catch((error: unknown) => Promise.reject(error instanceof HttpRefusal ? asApiError(error) : error));
  return {
    hash: (password) => inTurn(() => hashPassword(password)),
    verify: async (given) => (await inTurn(() => verifyPassword(given))) && (await isKept(given.hash)),
  };
}

const asApiError = ({ code, message, headers }: HttpRefusal) =>
  new APIError('TOO_MANY_REQUESTS', { code, message }, { 'retry-after': String(headers['retry-after']) });
