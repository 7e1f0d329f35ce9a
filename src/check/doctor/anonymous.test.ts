import { expect, test } from 'vitest';
import { anonymous } from './anonymous.ts';

const names = { 'H:\\Léa Martin\\atelier': '(atelier)', 'C:\\Users\\lea': '(personnel)', lea: '(session)' };

test.each([
  ['a path', 'H:\\Léa Martin\\atelier\\verificateur\\a.js', '(atelier)\\verificateur\\a.js'],
  ['in another case', 'c:\\users\\LEA\\x', '(personnel)\\x'],
  ['an address', 'file:///H:/L%C3%A9a%20Martin/atelier/a.js', 'file:///(atelier)/a.js'],
  ['in JSON', '"C:\\\\Users\\\\lea\\\\x"', '"(personnel)\\\\x"'],
  ['a name', 'session de lea', 'session de (session)'],
  ['nothing of it', 'Node.js 24', 'Node.js 24'],
])('%s', (_, text, says) => {
  expect(anonymous(text, names)).toBe(says);
});
