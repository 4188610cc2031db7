import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Vitest can load two copies of graphql 16 (its CommonJS and its module build): one file for all.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest leaves one core free; on two cores that is half of the machine, and the tests wait for the database anyway.
    maxWorkers: '100%',
    // Files share the modules that they import: loading them anew for each took a quarter of the time. Tests keep nothing in modules.
    isolate: false,
  },
});
