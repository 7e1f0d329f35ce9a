import { expect, test } from 'vitest';
import { viewAnnotations, viewMendable, viewRule } from './view-problems.ts';

const problem = (file: string, what = 'Un mot.') => ({ rule: 'a', file, line: 3, what, fix: 'Un autre.' });

test('what GitHub shows at a line; its own signs are escaped', () => {
  expect(viewAnnotations([problem('a,b.mdx', '100 %\n:')], [])).toEqual([
    '::error file=a%2Cb.mdx,line=3,title=a::100 %25%0A: Un autre.',
  ]);
});

test('GitHub shows ten: those of the files that change first, and that there are more', () => {
  const files = Array.from({ length: 30 }, (_, rank) => `${rank}.mdx`);
  const shown = viewAnnotations(
    files.map((file) => problem(file)),
    ['29.mdx'],
  );
  expect(shown).toHaveLength(10);
  expect(shown[0]).toContain('file=29.mdx');
  expect(shown[9]).toBe('::error title=lint::Et 21 autres points : tous sont dans le journal de cette étape.');
});

test('what the tool mends: one line for each file and rule', () => {
  expect(viewMendable([problem('a.mdx'), problem('a.mdx'), problem('b.mdx')])).toEqual([
    'a.mdx  2 points que l’outil corrige : npm run lint corriger  [a]',
    'b.mdx:3  Un mot. Un autre.  [a]',
  ]);
});

test('an example that says the same again and again: once, so that what differs is seen', () => {
  const shown = viewRule({
    ...{ id: 'a', why: 'Trop long.' },
    bad: { '': 'Un mot.\n\n'.repeat(90) },
    good: { '': `${'Un mot.\n\n'.repeat(50)}<Note>\n\n${'Un mot.\n\n'.repeat(40)}` },
  });
  expect(shown).toContain('À éviter :\n      Un mot. (90 fois)\n\n');
  expect(shown).toContain('      Un mot. (50 fois)\n      \n      <Note>\n      \n      Un mot. (40 fois)');
});
