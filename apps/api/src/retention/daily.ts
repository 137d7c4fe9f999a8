import type { Service } from '../service.ts';
import { type Keeping, tidy } from './tidy.ts';

const [soon, day] = [60_000, 86_400_000];

/**
 * Tidies a minute after the start, so that a service that is restarted every night does so too, and then once a day.
 * @returns a function that ends it, after what is under way.
 */
export function tidyDaily(
  { database, log }: Pick<Service, 'database' | 'log'>,
  keeping: Keeping,
): () => Promise<void> {
  let underWay: Promise<void> = Promise.resolve();
  const go = () => {
    underWay = tidy(database, keeping).then(
      (tidied) => {
        if (tidied) log.info(tidied, 'tidied up');
      },
      (error: { name?: string; code?: string }) =>
        log.error({ name: error.name, code: error.code }, 'tidying up failed'),
    );
  };
  const first = setTimeout(go, soon).unref();
  const daily = setInterval(go, day).unref();
  return async () => {
    clearTimeout(first);
    clearInterval(daily);
    await underWay;
  };
}
