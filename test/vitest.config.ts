/** Unit tests: everything but the browsers. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/pages/**', 'test/bench/**', '**/node_modules/**'],
    environment: 'node',
  },
});
