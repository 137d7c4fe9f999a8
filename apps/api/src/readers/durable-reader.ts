import type { Reader } from '@samenspel/event-log';

type Work = Pick<
  Reader<{ version: number }>,
  'wake' | 'wakeAll' | 'run' | 'stop' | 'standing' | 'retry' | 'caughtUp'
>;

/** A reader whose checkpoints are kept in the database; every process of the service runs it and they share the work. */
export type DurableReader = Work & { name: string };
