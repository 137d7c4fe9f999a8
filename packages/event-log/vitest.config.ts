import { defineConfig } from 'vitest/config';

// A cluster is made in a second on an idle machine, and in many on a busy one.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
