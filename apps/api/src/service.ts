import type { Logger } from 'pino';
import type { InTurn } from './commands/in-turn.ts';
import type { Database } from './database/connect.ts';
import type { Histories } from './history/histories.ts';
import type { Identity } from './identity/identity.ts';
import type { WakeUps } from './live/wake-ups.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Metrics } from './monitoring/metrics.ts';
import type { Standings } from './monitoring/standings.ts';
import type { DurableReader } from './readers/durable-reader.ts';
import type { Readings } from './readings/readings.ts';
import type { Sealing } from './sealing/sealing.ts';

/** What every part of the service works with; made in one place, `main.ts`. */
export type Service = {
  database: Database;
  histories: Histories;
  wakeUps: WakeUps;
  inTurn: InTurn;
  readers: readonly DurableReader[];
  standings: Standings;
  /** Who from outside read what. */
  readings: Readings;
  metrics: Metrics;
  /** Null while no key is set; then the circle can record nothing. */
  sealing: Sealing | null;
  identity: Identity;
  mailer: Mailer;
  /** Where people see the portal; the links in letters lead there. */
  origin: string;
  log: Logger;
  demo: boolean;
};
