// What the benches of other packages compare with, and how they take turns.
import pg from 'pg';

export { printTable, takeTurns } from './rounds.mjs';
export { rawTable, rawWriter } from './writers.mjs';

/** Connections of plain `pg`, without anything of ours. */
export const rawPool = (url) => new pg.Pool({ connectionString: url, max: 32 });
