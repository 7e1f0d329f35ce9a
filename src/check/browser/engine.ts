import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Playwright through `require`: `import` first scans its 7 MB for the names of its exports, some 20 ms each time. */
export function loadPlaywright(): typeof import('playwright') {
  return require('playwright');
}

export function loadExpect(): typeof import('playwright/test')['expect'] {
  return require('playwright/test').expect;
}
