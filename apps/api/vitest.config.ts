import { defineConfig } from 'vitest/config';

export default defineConfig({
  // type-graphql loads graphql natively; without this the tests would load it a second time as another module.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: 'src/testing/one-postgres.ts',
    maxWorkers: 2,
    isolate: false, // every file starts services of its own; building the schema once per worker saves a third of the time
    testTimeout: 60_000, // some kill a service or rebuild tables again and again
    hookTimeout: 120_000,
  },
});
