import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DRAWINGS } from './drawing.ts';
import { PARTS } from './lesson-part-names.ts';
import { PLAYGROUND_OPTIONS } from './playground.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** CONTRIBUTING.md says that all of them are there. */
const guide = read('lessons/_guides/auteur.mdx');
const tags = (name: string) => guide.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
const isTold = (attribute: string, name: string) =>
  tags(name).some((tag) => new RegExp(`\\s${attribute}\\b`).test(tag)) ||
  new RegExp(`\`${attribute}(?:=[^\`]*)?\``).test(guide);

test('each part of a lesson is in the guide of authors, and what it is told', () => {
  const lost = Object.entries(PARTS).flatMap(([name, { needs = [], may = [] }]) => {
    const attributes = name === 'Playground' ? PLAYGROUND_OPTIONS : [...needs, ...may];
    if (tags(name).length === 0) return [name];
    return attributes.filter((attribute) => !isTold(attribute, name)).map((attribute) => `${name} ${attribute}`);
  });
  expect(lost).toEqual([]);
});

test('a part that is there is known to the lint', () => {
  const [, list = ''] = /export const parts = \{([^}]*)\}/.exec(read('src/site/components/lesson-parts.ts')) ?? [];
  expect(list.match(/\w+/g)?.sort()).toEqual(Object.keys(PARTS).sort());
});

test('each drawing is named in the guide', () => {
  expect(DRAWINGS.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});
