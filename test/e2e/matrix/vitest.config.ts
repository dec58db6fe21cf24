/** The matrix: every editor set-up against every way to do harm, `ATTACHE_BROWSER=chromium|firefox`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    include: ['test/e2e/matrix/matrix.e2e.ts'],
    globalSetup: ['test/e2e/harness/set-up.ts'],
    environment: 'node',
    // A cell opens its page several times, and both browsers share the machine.
    // As in the other tests in browsers: what needed a second try is named at the end of the run.
    retry: 1,
    testTimeout: 120_000,
    // A browser that does not come up is started a second time.
    hookTimeout: 120_000,
  },
});
