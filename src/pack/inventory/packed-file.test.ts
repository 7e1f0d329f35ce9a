import { expect, test } from 'vitest';
import { runsOf } from './packed-file.ts';

test.each([
  ['apprenant/index.html', '<!doctype html>', 'browser'],
  ['apprenant/_astro/p-1.js', 'x()', 'browser'],
  ['apprenant/atelier/verificateur/programme.mjs', 'import x', 'node'],
  ['apprenant/atelier/verificateur/node_modules/playwright/index.js', 'x()', 'node'],
  ['apprenant/atelier/verifier.cmd', '@echo off', 'windows'],
  ['apprenant/atelier/verifier.sh', '#!/bin/sh', 'unix'],
  ['apprenant/atelier/lance', '#!/bin/sh', 'unix'],
  ['apprenant/atelier/verificateur/node/node.exe', 'MZ', 'native'],
  ['apprenant/atelier/verificateur/node_modules/@sparticuz/chromium/bin/chromium.br', '', 'packed'],
  ['apprenant/images/photo.jpg', 'MZ', 'native'],
  ['apprenant/images/photo.svgz', '\x7fELF', 'native'],
  ['apprenant/style.css', 'p {}', 'nothing'],
  ['apprenant/vide.txt', '', 'nothing'],
])('%s, %j: %s', (path, text, runs) => {
  expect(runsOf(path, Buffer.from(text, 'latin1'))).toBe(runs);
});
