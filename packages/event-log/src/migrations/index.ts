import { AppendFunction } from './append-function.ts';
import { AppendToChain } from './append-to-chain.ts';
import { AppendTogether } from './append-together.ts';
import { Chain } from './chain.ts';
import { Checkpoints } from './checkpoints.ts';
import { Privileges } from './privileges.ts';
import { StreamsAndEvents } from './streams-and-events.ts';

/** In order; hand them to the Migrator as `migrationsList`, together with those of other packages. */
export const eventLogMigrations = [
  { name: 'event-log-01-streams-and-events', class: StreamsAndEvents },
  { name: 'event-log-02-append-function', class: AppendFunction },
  { name: 'event-log-03-chain', class: Chain },
  { name: 'event-log-04-append-to-chain', class: AppendToChain },
  { name: 'event-log-05-privileges', class: Privileges },
  { name: 'event-log-06-checkpoints', class: Checkpoints },
  { name: 'event-log-07-append-together', class: AppendTogether },
];
