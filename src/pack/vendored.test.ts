import { expect, test } from 'vitest';
import { inLowerCase } from './vendored.ts';

const work = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const texts = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));

test('names and what asks for them', () => {
  const files = work({
    LICENSE: 'Apache License',
    'lib/coreBundle.js': `require("./utilsBundle"); require('playwright-core/lib/coreBundle'); require("child_process"); f("./readMe")`,
    'package.json': '{ "name": "playwright", "exports": { "./lib/coreBundle": "./lib/coreBundle.js" } }',
  });
  expect(texts(inLowerCase(files))).toEqual({
    license: 'Apache License',
    'lib/corebundle.js': `require("./utilsbundle"); require('playwright-core/lib/corebundle'); require("child_process"); f("./readMe")`,
    'package.json': '{ "name": "playwright", "exports": { "./lib/corebundle": "./lib/corebundle.js" } }',
  });
});

test('no file is lost', () => {
  expect(() => inLowerCase(work({ 'a.js': '', 'A.js': '' }))).toThrow('equal but for case');
});
