import { fileURLToPath } from 'node:url';

/** The tests of what stands outside the packages. */
export default {
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['scripts/**/*.test.mjs', 'infra/**/*.test.mjs'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
};
