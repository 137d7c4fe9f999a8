import type { Logger } from 'pino';
import type { InTurn } from './commands/in-turn.ts';
import type { Database } from './database/connect.ts';
import type { Histories } from './history/histories.ts';
import type { WakeUps } from './live/wake-ups.ts';
import type { Metrics } from './monitoring/metrics.ts';
import type { Standings } from './monitoring/standings.ts';
import type { DurableReader } from './readers/durable-reader.ts';
import type { Sealing } from './sealing/sealing.ts';

/** What every part of the service works with; made in one place, `main.ts`. */
export type Service = {
  database: Database;
  histories: Histories;
  wakeUps: WakeUps;
  inTurn: InTurn;
  readers: readonly DurableReader[];
  standings: Standings;
  metrics: Metrics;
  /** Null while no key is set; then the circle can record nothing. */
  sealing: Sealing | null;
  log: Logger;
  demo: boolean;
};
