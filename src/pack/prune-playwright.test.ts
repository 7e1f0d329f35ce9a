import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { prunePlaywright } from './prune-playwright.ts';

const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
const names = ['utilsBundle.js', 'coreBundle.js'];
const files = new Map(names.map((name) => [`playwright-core/lib/${name}`, readFileSync(join(folder, 'lib', name))]));

test('the marks are those of the pinned version; what is cut is what was meant', () => {
  const pruned = prunePlaywright(files);
  const text = (name: string) => new TextDecoder().decode(pruned.get(`playwright-core/lib/${name}`));
  expect(text('utilsBundle.js')).not.toMatch(/^\/\/ node_modules\/(zod|@modelcontextprotocol)\//m);
  expect(text('utilsBundle.js')).toMatch(/^var colors = /m);
  expect(text('coreBundle.js').split('"packages/playwright-core/src/coreBundle.ts"() {')[1]?.split('}')[0]).toBe(`
    init_isomorphic();
    init_utils();
    init_eventEmitter();
    init_inprocess();
    init_registry();
    init_server();
    init_userAgent();
  `);
});

test('another version is said, not cut anywhere', () => {
  expect(() => prunePlaywright(new Map([...files].map(([path]) => [path, new Uint8Array()])))).toThrow('no «');
});
