import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = import.meta.dirname;

/** Which door opens into which room. A name that ends with `.ts` is that one file. */
const DOORS: Record<string, readonly string[]> = {
  // What a check is written with: pure, so that the same file runs under Node and in a page.
  'check/vocabulary.ts': ['check/fold-text.ts', 'check/near.ts', 'check/vocabulary'],
  'check/vocabulary': ['check/near.ts', 'check/vocabulary'],
  words: ['words'],
  course: ['course', 'words'],
  check: ['check', 'course', 'words'],
  // The checks of an exercise, judged in its page: the checker itself, which reads no disk there.
  'site/browser/page-check': ['site/browser', 'check', 'course', 'words'],
  // What runs in the reader's page: no disk, no engine.
  'site/browser': ['course/lesson-part-lines.ts', 'site/browser', 'check/vocabulary.ts', 'check/explain', 'words'],
  // The version of the kit is written in one place.
  site: ['site', 'course', 'words', '../package.json'],
  author: ['author', 'check', 'course', 'words'],
  classroom: ['classroom', 'course', 'words'],
  // The editions hold the site, which only its own door can make.
  pack: ['pack', 'site/build.ts', 'site/carried-packages.ts', 'site/write-plain-root.ts', 'course', 'words'],
  // What is unpacked to look for an answer is the same in a test; an update is made for a share of three files.
  e2e: ['e2e', 'pack/inventory', 'pack/leaks', 'pack/update', 'author', 'check', 'course', 'site', 'words'],
  '../checks': ['check/vocabulary.ts'],
};

test('each room imports only through its doors', () => {
  expect([...SRC_FILES, ...checkFiles()].flatMap(wrongDoors)).toEqual([]);
});

test('a wrong door is seen', () => {
  expect(wrongDoor('course/lesson.ts', 'check/run.ts')).toBe('course/lesson.ts may not import check/run.ts');
  expect(wrongDoor('site/browser/search-page.ts', 'course/read-course.ts')).toBeDefined();
  expect(wrongDoor('check/run.ts', 'check/files.ts')).toBeUndefined();
});

const SRC_FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|astro)$/.test(path) && !/\.(test|d)\.ts$/.test(path) && !path.startsWith('e2e/course/'));

function checkFiles(): string[] {
  return readdirSync(join(SRC, '../checks')).map((name) => `../checks/${name}`);
}

function wrongDoors(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) => path);
  return imports
    .filter((path) => !path.endsWith('.css'))
    .map((path) => relative(SRC, resolve(dirname(join(SRC, file)), path)).replaceAll('\\', '/'))
    .flatMap((target) => wrongDoor(file, target) ?? []);
}

/** The first door that fits a file is its own: single files and inner rooms come before the room around them. */
function wrongDoor(file: string, target: string): string | undefined {
  const isIn = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
  const room = Object.keys(DOORS).find((name) => isIn(file, name));
  const open = DOORS[room ?? ''] ?? [];
  return open.some((door) => isIn(target, door)) ? undefined : `${file} may not import ${target}`;
}
