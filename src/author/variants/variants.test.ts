import { describe, expect, test } from 'vitest';
import type { Work } from '../../course/work.ts';
import { variantWords } from '../../words/prove-changes.ts';
import { VARIATIONS, variantsOf } from './variants-of.ts';

describe.each(VARIATIONS)('$kind', ({ kind, examples, rewrite }) => {
  test.each(examples)('%o', (before, after) => {
    expect(Object.fromEntries(rewrite(new Map(Object.entries(before)), new Set(['gras'])))).toEqual(after);
  });
  test('has a name in French', () => expect(variantWords[kind]).toBeDefined());
});

const work = (files: Record<string, string>): Work =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

test('files that the learner receives, and names that are given, stay as they are', () => {
  const starter = work({ 'index.html': '<p class="donne">', 'style.css': '.mien {\r\n}' });
  const solution = work({
    'index.html': '<p class="donne"><p class="dit"><p class="mien">',
    'style.css': '.mien {\r\n}',
  });
  const variants = variantsOf(starter, solution, 'La classe `dit`');
  expect(variants.map(({ kind }) => kind)).toEqual(['windows-notepad', 'single-quotes', 'no-quotes', 'capital-tags']);
  for (const { files } of variants) expect(files.get('style.css')).toEqual(solution.get('style.css'));
});
