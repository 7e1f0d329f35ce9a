import { expect, test } from 'vitest';
import { shown } from './shown.ts';

test.each([
  ['what clears the screen', 'a\u001b[2Jb', 'a\ufffd[2Jb'],
  ['what renames the window', '\u001b]0;x\u0007', '\ufffd]0;x\ufffd'],
  ['what goes back on the line', 'Raté\rRéussi', 'Raté\ufffdRéussi'],
  ['what turns the reading direction', 'a\u202egpj.exe', 'a\ufffdgpj.exe'],
  ['a sign of eight bits', '\u009b2J', '\ufffd2J'],
  ['lines, letters, emoji', 'été\n\t🔥 « oui »', 'été\n\t🔥 « oui »'],
])('%s', (_, text, seen) => {
  expect(shown(text, true)).toBe(seen);
});

test('our own colours stay where there are colours', () => {
  expect(shown('\u001b[32m✓\u001b[39m', true)).toBe('\u001b[32m✓\u001b[39m');
  expect(shown('\u001b[32m✓\u001b[39m', false)).toBe('✓');
  expect(shown('\u001b[8mcaché', true)).toBe('\ufffd[8mcaché');
});
