/** Unit tests: everything but the browsers. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/pages/**', 'test/bench/**', '**/node_modules/**'],
    environment: 'node',
    // Vitest leaves one processor to itself; of two, that is half.
    maxWorkers: '100%',
    // Some check thousands of drafts, and a loaded machine takes long over them.
    testTimeout: 30_000,
  },
});
