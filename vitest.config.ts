import { defineConfig } from 'vitest/config';

/**
 * `unit`: pure functions, beside their files. `e2e`: through the doors a user takes, in real browsers and processes.
 * Node runs the tests as they are, like everything else here; Vite's runner fails in a folder named « Été 100% #1 ».
 */
const asTheyAre = { experimental: { viteModuleRunner: false } };

const endToEnd = {
  ...asTheyAre,
  include: ['src/e2e/**/*.e2e.ts'],
  testTimeout: 60_000,
  hookTimeout: 180_000,
};

/** Visits of pages, which mostly wait for a browser. */
const SITE = ['author', 'browsers/browsers', 'every-page', 'lookup', 'progress', 'shell', 'site'].map(
  (name) => `src/e2e/${name}.e2e.ts`,
);

export default defineConfig({
  test: {
    projects: [
      { test: { ...asTheyAre, name: 'unit', include: ['src/**/*.test.ts'] } },
      // The checker answers in time: nothing else may run beside it.
      { test: { ...endToEnd, name: 'e2e', exclude: SITE, maxWorkers: 1, sequence: { groupOrder: 1 } } },
      {
        test: {
          ...endToEnd,
          name: 'e2e-site',
          include: SITE,
          globalSetup: 'src/e2e/build-once.ts',
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
