import { startTestDatabase } from '@samenspel/local-postgres/testing';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of an empty database on the server of this test run. */
    database: string;
  }
}

/** One PostgreSQL for the whole run; every test file makes databases of its own on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestDatabase();
  project.provide('database', await server.database());
  return () => server.stop();
}
