/** End-to-end tests: the release build in a real browser, `ATTACHE_BROWSER=chromium|firefox`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/e2e/**/*.e2e.ts'],
    // Parts of their own.
    exclude: ['test/e2e/matrix/**', 'test/e2e/speed/**'],
    globalSetup: ['test/e2e/harness/set-up.ts'],
    environment: 'node',
    // One browser at a time: a second one on two cores makes both slow enough to miss deadlines.
    fileParallelism: false,
    // Two browsers on two cores may starve one another; what needed a second try is named at the end of the run.
    retry: 1,
    testTimeout: 60_000,
    // A browser that does not come up is started a second time.
    hookTimeout: 120_000,
  },
});
