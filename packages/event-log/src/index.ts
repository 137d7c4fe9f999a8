export { type Appended, type AppendRequest, append } from './append.ts';
export type { LoggedEvent, NewEvent } from './event.ts';
export { eventLogMigrations } from './migrations/index.ts';
export { readStream } from './read-stream.ts';
export { streams, streamVersion } from './streams.ts';
export { VersionConflict } from './version-conflict.ts';
