export { type DebianPostgres, findDebianPostgres, type MissingPostgres } from './debian/find.ts';
export { type Replica, startReplica } from './replica.ts';
export { type Report, report } from './report.ts';
export { newSeed, sized } from './size.ts';
export { startTestDatabase, type TestDatabase } from './test-database.ts';
export type { TestServer, TestServerOptions } from './test-server.ts';
