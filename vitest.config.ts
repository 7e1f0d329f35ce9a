import { defineConfig } from 'vitest/config';

/**
 * `unit`: pure functions, beside their files. `e2e`: through the doors a user takes, in real browsers and processes;
 * `e2e-alone`: the same, one file after the other.
 * Node runs the tests as they are, like everything else here; Vite's runner fails in a folder named « Été 100% #1 ».
 */
const asTheyAre = { experimental: { viteModuleRunner: false } };

const endToEnd = {
  ...asTheyAre,
  testTimeout: 60_000,
  hookTimeout: 180_000,
};

/**
 * Where time decides, all that the machine has is taken, or the course is previewed, since Astro keeps what it knows of a
 * course in the kit's `.astro/`: nothing else may run beside these.
 */
const ALONE = ['preview', 'hostile', 'vocabulary/around-page', 'vocabulary/find-and-act'].map(
  (name) => `src/e2e/${name}.e2e.ts`,
);
const ALL = ['src/e2e/**/*.e2e.ts'];

export default defineConfig({
  test: {
    projects: [
      // One process for all of them: pure functions share nothing, and each module is loaded once.
      { test: { ...asTheyAre, name: 'unit', include: ['src/**/*.test.ts'], isolate: false } },
      {
        test: {
          ...endToEnd,
          name: 'e2e',
          globalSetup: 'src/e2e/build-once.ts',
          include: ALL,
          exclude: ALONE,
          // More than the two cores: drivers of browsers wait more than they work.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...endToEnd, name: 'e2e-alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 2 } } },
    ],
  },
});
