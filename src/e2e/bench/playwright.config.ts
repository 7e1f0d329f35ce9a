import { defineConfig } from 'playwright/test';

/** The peer of `bench-check.ts`: one worker, no report on disk, the browser that we use. */
export default defineConfig({
  testMatch: 'same-assertions.spec.ts',
  workers: 1,
  reporter: 'line',
  outputDir: '../../../node_modules/.cache/envol-bench',
  use: { launchOptions: { executablePath: process.env['BENCH_BROWSER'] ?? '' } },
});
