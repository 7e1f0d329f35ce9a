import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

// Playwright hands a timer what is left of a time that is up (ProgressController, 1.65); Node 24 would say so, in
// English, in the learner's terminal.
const emitWarning = process.emitWarning;
process.emitWarning = (...args: [string | Error, ...unknown[]]) => {
  if (args[1] !== 'TimeoutNegativeWarning') Reflect.apply(emitWarning, process, args);
};

/** Playwright through `require`: `import` first scans its 7 MB for the names of its exports, some 20 ms each time. */
export function loadPlaywright(): typeof import('playwright') {
  return require('playwright');
}

export function loadExpect(): typeof import('playwright/test')['expect'] {
  return require('playwright/test').expect;
}
