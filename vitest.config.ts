import { defineConfig } from 'vitest/config';

/**
 * `unit`: pure functions, beside their files. `e2e`: through the doors a user takes, in real browsers and processes.
 * Node runs the tests as they are, like everything else here; Vite's runner fails in a folder named « Été 100% #1 ».
 */
const asTheyAre = { experimental: { viteModuleRunner: false } };

export default defineConfig({
  test: {
    projects: [
      { test: { ...asTheyAre, name: 'unit', include: ['src/**/*.test.ts'] } },
      {
        test: {
          ...asTheyAre,
          name: 'e2e',
          include: ['src/e2e/**/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
