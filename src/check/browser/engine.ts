import { createRequire } from 'node:module';
import type { Rgb } from 'culori';

const require = createRequire(import.meta.url);
let colours: ((colour: string) => Rgb | undefined) | undefined;

/** Playwright through `require`: `import` first scans its 7 MB for the names of its exports, some 20 ms each time. */
export function loadPlaywright(): typeof import('playwright') {
  return require('playwright');
}

export function loadExpect(): typeof import('playwright/test')['expect'] {
  return require('playwright/test').expect;
}

/** Colours in any notation, as numbers; the library is loaded where a colour is first compared. */
export function loadColours(): { rgb: (colour: string) => Rgb | undefined } {
  colours ??= (require('culori') as typeof import('culori')).converter('rgb');
  return { rgb: colours };
}
