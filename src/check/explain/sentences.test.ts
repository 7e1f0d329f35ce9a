import { expect, test } from 'vitest';
import { pageWords, type Saying, syntaxWords, valueWords } from '../../words/javascript.ts';

const sentences = Object.entries({ ...valueWords, ...syntaxWords, ...pageWords }).flatMap(([name, say]) =>
  (say as (...args: unknown[]) => Saying)('prix', 'total', 2).map((sentence) => [name, sentence] as const),
);

/** Words as a reader counts them: « 3 », `for...of` and l’id are one each; a lone sign is none. */
const countWords = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test.each(sentences)('%s: %s', (_, sentence) => {
  expect(countWords(sentence)).toBeLessThanOrEqual(18);
  expect(sentence).toMatch(/[.?)]$/);
  expect(sentence).not.toMatch(/\p{L}'\p{L}|il suffit|simplement/iu);
});
