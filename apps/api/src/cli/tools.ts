import type { Config } from '../config.ts';
import type { Service } from '../service.ts';
import type { Say } from './language.ts';

/** What the commands of the command line work with. */
export type Tools = {
  say: Say;
  config: () => Config;
  /** Does something with an open service and closes it. */
  withService: <T>(work: (service: Service) => Promise<T>) => Promise<T>;
};
