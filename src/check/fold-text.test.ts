import { expect, test } from 'vitest';
import { foldedPattern } from './fold-text.ts';

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
});
