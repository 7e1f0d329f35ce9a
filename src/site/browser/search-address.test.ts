import { expect, test } from 'vitest';
import { questionAddress, readQuestion } from './search-address.ts';

test.each([
  ['', { text: '' }],
  ['?q=l%E2%80%99image+%26+co', { text: 'l’image & co' }],
  ['?q=image&dans=lecons', { text: 'image', group: 'lecons' as const }],
  ['?dans=glossaire', { text: '', group: 'glossaire' as const }],
])('%s', (address, question) => {
  expect(readQuestion(address)).toEqual(question);
  expect(questionAddress(question)).toBe(address);
});

test('a group that does not exist is the whole course', () => {
  expect(readQuestion('?q=+a+&dans=x')).toEqual({ text: 'a' });
});
