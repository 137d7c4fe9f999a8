import { createHash, randomUUID } from 'node:crypto';

/** As long as the page may stand open, in milliseconds: whoever comes later in this browser is another one. */
const longest = 15 * 60_000;

/** Stands for a session without being one. */
const tagOf = (session: string): string => createHash('sha256').update(session).digest('hex').slice(0, 16);

/**
 * Something that nobody guesses, with the moment until which it counts and who it is for.
 * @param session cookie of whoever is signed in, empty for nobody: once somebody signed in or out, by whichever way, it is not theirs.
 */
export const newValue = (session: string): string =>
  `${Date.now() + longest}.${randomUUID()}.${tagOf(session)}`;

/** How long, in milliseconds, a value still counts here; nothing for one that we cannot have made. */
export function millisLeft(said: string | null | undefined, session: string): number {
  const [, until = 0, tag] = /^(\d{13})\.[\da-f-]{36}\.([\da-f]{16})$/.exec(said ?? '') ?? [];
  const rest = Number(until) - Date.now();
  return tag === tagOf(session) && rest > 0 && rest <= longest ? rest : 0;
}
