import { expect, test } from 'vitest';
import { firstMissing, fold, foldedPattern, sameTitle, shorten } from './fold-text.ts';

test.each([
  ['kinds of apostrophes', 'L’été', "L'été", true],
  ['no-break spaces', 'Attention : oui !', 'Attention\u00a0: oui\u202f!', true],
  ['a space left out before a colon', 'Attention : oui', 'Attention: oui', true],
  ['kinds of quotation marks', 'Il dit « oui »', 'Il dit "oui"', true],
  ['spaces and line ends around and inside', 'Tarte aux pommes', '\n  Tarte aux\n  pommes ', true],
  ['signs that mean something to a pattern', 'a.b (c) [d] $5', 'a.b (c) [d] $5', true],
  ['a dot is a dot', 'a.b', 'axb', false],
  ['accents count', 'été', 'ete', false],
  ['case counts', 'Été', 'été', false],
  ['a part is not the whole', 'Tarte', 'Tarte aux pommes', false],
])('%s', (_, wanted, text, matches) => {
  expect(foldedPattern(wanted, { whole: true }).test(text)).toBe(matches);
  expect(fold(wanted) === fold(text)).toBe(matches);
});

test('letters of two keystrokes are one', () => {
  expect(fold('e\u0301te\u0301')).toBe('été');
});

test.each([
  ['a mark at the end', 'Ingrédients\u00a0:', 'Ingrédients', true],
  ['marks at the end', 'Déjà fini ?!', 'Déjà fini', true],
  ['a mark of both', 'Les pommes.', 'Les pommes…', true],
  ['kinds of apostrophes', 'L’été', "L'été", true],
  ['marks at the start count', '- Ingrédients', 'Ingrédients', false],
  ['case counts', 'ingrédients', 'Ingrédients', false],
])('titles: %s', (_, a, b, same) => {
  expect(sameTitle(a, b)).toBe(same);
});

test.each([
  ['all there', 'Tarte. La pâte, le four', ['Tarte', 'La pâte !', 'le four'], undefined],
  ['another order', 'le four, puis la pâte', ['la pâte', 'le four'], 'le four'],
  ['a changed word', 'Tarte. Une pâte', ['Tarte', 'La pâte'], 'La pâte'],
  ['a piece that is there once is not found twice', 'le four', ['le four', 'le four'], 'le four'],
  ['no text', '', ['Tarte'], 'Tarte'],
])('first missing piece: %s', (_, text, pieces, missing) => {
  expect(firstMissing(text, pieces)).toBe(missing);
});

test('a long text is cut where a sentence quotes it', () => {
  expect(shorten('Tarte aux pommes')).toBe('Tarte aux pommes');
  expect(shorten('a'.repeat(41))).toBe(`${'a'.repeat(40)}…`);
});
