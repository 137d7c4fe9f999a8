import { randomUUID } from 'node:crypto';

/** As long as the page may stand open, in milliseconds: whoever comes later in this browser is another one. */
const longest = 15 * 60_000;

/** Something that nobody guesses, with the moment until which it counts. */
export const newValue = (): string => `${Date.now() + longest}.${randomUUID()}`;

/** How long, in milliseconds, a value still counts; nothing for one that we cannot have made. */
export function millisLeft(said: string | null | undefined): number {
  const rest = Number(/^(\d{13})\.[\da-f-]{36}$/.exec(said ?? '')?.[1] ?? 0) - Date.now();
  return rest > 0 && rest <= longest ? rest : 0;
}
