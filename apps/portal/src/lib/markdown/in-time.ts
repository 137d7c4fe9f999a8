import { createContext, runInContext } from 'node:vm';

const context = createContext({ work: null as unknown });

/**
 * Does work that cannot be waited for any other way, and breaks it off when it takes too long: everybody else would wait.
 * @param longest in milliseconds, at least 1; a part of one is left off.
 * @returns null when it was broken off.
 */
export function inTime<T>(work: () => T, longest: number): T | null {
  context.work = work;
  try {
    return runInContext('work()', context, { timeout: Math.floor(longest) }) as T;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw problem;
  } finally {
    context.work = null;
  }
}
