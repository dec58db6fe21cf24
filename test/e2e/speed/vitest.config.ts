/** What is measured in a browser for `npm run bench`, `ATTACHE_BROWSER=chromium|firefox`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    include: ['test/e2e/speed/*.e2e.ts'],
    // One at a time: each has the machine to itself.
    fileParallelism: false,
    globalSetup: ['test/e2e/harness/set-up.ts'],
    environment: 'node',
    testTimeout: 120_000,
    // A browser that does not come up is started a second time.
    hookTimeout: 120_000,
  },
});
