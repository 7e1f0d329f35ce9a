import { expect, test } from 'vitest';
import { fold, runFinder, runsOf } from './runs.ts';

test('a text is folded to its letters and figures', () => {
  expect(fold('<h1>Le  PLAN d’été n°2</h1>\n')).toBe('h1leplandétén2h1');
});

test('three lines that follow each other; blank lines and too short runs are left', () => {
  const lines = ['<h1>Ma recette</h1>', '', '<p>Une soupe</p>', '<p>Un pain</p>', '}', '}', '}'];
  expect(runsOf(lines.join('\r\n'))).toEqual([{ folded: 'h1marecetteh1punesoupeppunpainp', line: 1 }]);
});

test('many runs are looked for at once, wherever they are', () => {
  const runs = Array.from({ length: 500 }, (_, index) => `run${index}`.padEnd(30, 'abc'));
  const find = runFinder(runs);
  expect(find(`${runs[7]} x ${runs[499]}!`)).toEqual([runs[7], runs[499]]);
  expect(find(runs[3]?.slice(0, -1) ?? '')).toEqual([]);
  expect(find('')).toEqual([]);
});
