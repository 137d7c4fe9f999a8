import { AppendFunction } from './append-function.ts';
import { StreamsAndEvents } from './streams-and-events.ts';

/** In order; hand them to the Migrator as `migrationsList`, together with those of other packages. */
export const eventLogMigrations = [
  { name: 'event-log-01-streams-and-events', class: StreamsAndEvents },
  { name: 'event-log-02-append-function', class: AppendFunction },
];
