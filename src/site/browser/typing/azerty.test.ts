import { expect, test } from 'vitest';
import { characterName, gestureWords, shortGesture } from '../../../words/typing.ts';
import { AZERTY, gestureOf } from './azerty.ts';
import { STEPS } from './training.ts';

test.each([
  ['<', '<'],
  ['>', 'Maj + <'],
  ['/', 'Maj + :'],
  ['"', '3'],
  ['{', 'Alt Gr + 4'],
  ['}', 'Alt Gr + ='],
  [']', 'Alt Gr + )'],
  ['@', 'Alt Gr + 0'],
  ['*', '*'],
  ['1', 'Maj + 1'],
  ['p', 'P'],
  ['P', 'Maj + P'],
  ['é', '2'],
  ['ù', 'Ù'],
])('%s is written by %s', (sign, keys) => {
  const { key, held } = gestureOf(sign) ?? {};
  expect(shortGesture(key?.name ?? '', held)).toBe(keys);
});

test('each character of the training has its gesture, and its name', () => {
  for (const character of STEPS.join('')) {
    const gesture = gestureOf(character);
    expect(gesture && gestureWords(gesture.key.name, gesture.held, gesture.before?.name), character).toMatch(
      /^(Tenez|Appuyez)/,
    );
    expect(characterName(character)).not.toMatch(/^le signe [^é]/);
  }
});

test('a circumflex takes two keys, one after the other', () => {
  const { key, before } = gestureOf('ê') ?? {};
  expect([before?.name, key?.name]).toEqual(['^', 'e']);
  expect(gestureWords('e', undefined, '^')).toMatch(/^Appuyez sur la touche \^, .* Puis appuyez sur la touche E\.$/);
  expect(gestureOf('ñ')).toBeUndefined();
});

test('each row is as wide as the others', () => {
  expect(AZERTY.map((row) => row.reduce((sum, { width }) => sum + width, 0))).toEqual([15, 15, 15, 15, 15]);
});
