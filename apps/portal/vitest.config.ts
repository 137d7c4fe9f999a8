import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Components are rendered as the server renders them; whole pages in a browser are tested in apps/e2e.
export default defineConfig({
  plugins: [svelte({ configFile: false })],
  test: { include: ['src/**/*.test.ts', 'serving/*.test.mjs'] },
});
