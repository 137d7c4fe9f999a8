export { ensureDatabase } from './ensure-database.ts';
export { PostgresStartError, type PostgresStartErrorCode } from './start-error.ts';
export { type RunningPostgres, type StartPostgresOptions, startPostgres } from './start-postgres.ts';
