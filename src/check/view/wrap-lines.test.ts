import { styleText } from 'node:util';
import { expect, test } from 'vitest';
import { wrapLines } from './wrap-lines.ts';

test('a line that is too wide breaks between two words, and goes on a little further in', () => {
  const text = '  → Pas encore : Les six jours sont des en-têtes\n\n4 sur 8 contrôles.\n';
  expect(wrapLines(text, 31)).toBe('  → Pas encore : Les six jours\n    sont des en-têtes\n\n4 sur 8 contrôles.\n');
});

test('no line begins or ends with a lone sign', () => {
  expect(wrapLines('Le tableau a-t-il pour titre « Lundi » ?', 31)).toBe('Le tableau a-t-il pour titre\n« Lundi » ?');
  expect(wrapLines('Il manque un mot ici : « Lundi »', 31)).toBe('Il manque un mot ici :\n« Lundi »');
});

test('colours take no room, and nothing is lost of them', () => {
  const red = styleText('red', 'rouge', { validateStream: false });
  const line = `Un titre, et ${red}, un autre`;
  expect(wrapLines(line, 31)).toBe(line);
  expect(wrapLines(`${line} titre`, 31)).toBe(`${line}\ntitre`);
});

test('a command is never broken: whoever types it again sees all of it', () => {
  expect(wrapLines('Pour un indice de plus : npm run check -- html-09 indice', 41)).toBe(
    'Pour un indice de plus :\nnpm run check -- html-09 indice',
  );
});

test('nothing changes where a word alone is too wide, in a very narrow terminal, or without one', () => {
  const word = 'anticonstitutionnellement'.repeat(2);
  expect(wrapLines(word, 40)).toBe(word);
  expect(wrapLines('un mot après l’autre', 10)).toBe('un mot après l’autre');
  expect(wrapLines(word, undefined)).toBe(word);
});

test('what stands in columns goes on further in, so that a new line is still seen as one', () => {
  expect(wrapLines('npm run check -- tout    vérifie tous les exercices', 41)).toBe(
    'npm run check -- tout    vérifie tous\n    les exercices',
  );
});
