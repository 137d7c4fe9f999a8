/** What an error is called: its name and its code. Never its message, in which values of the database may stand. */
export function problemOf(error: unknown): string {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return [name, code].filter(isWord).join(' ') || 'Error';
}

const isWord = (value: unknown): value is string => typeof value === 'string' && /^\w{1,60}$/.test(value);
