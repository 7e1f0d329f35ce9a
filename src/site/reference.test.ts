import { expect, test } from 'vitest';
import { acceptedParts, initialWords, supportWords, tagsOf, versionList } from './reference.ts';

const versions = { chrome: '57', edge: '16', firefox: '52', safari: '10.1' };

test.each([
  ['h1', 'Une ouvrante et une fermante : `<h1>` et `</h1>`.'],
  ['img', 'Une seule, sans fermante : `<img>`.'],
])('tags of %s', (name, sentence) => {
  expect(tagsOf(name)).toBe(sentence);
});

test.each([
  ['everything explained', ['none', 'wrap'], { none: 'x', wrap: 'y' }, { types: [], words: [] }],
  ['a word left over', ['none', 'wrap'], { none: 'x' }, { types: [], words: ['none', 'wrap'] }],
  ['a type', ['<time>', 'none'], { none: 'x' }, { types: ['une durée : `0.2s`'], words: [] }],
  ['a type without words of ours', ['<custom-ident>'], {}, { types: [], words: [] }],
])('%s', (_, accepts, explained, parts) => {
  expect(acceptedParts(accepts, explained)).toEqual(parts);
});

test.each([
  ['0', '`0`'],
  ['canvastext', 'la couleur que le navigateur choisit, souvent le noir'],
  [{ 'flex-grow': '0', 'flex-basis': 'auto' }, '`flex-grow` : `0` et `flex-basis` : `auto`'],
])('at first: %o', (initial, sentence) => {
  expect(initialWords(initial)).toBe(sentence);
});

test.each([
  [{ versions, since: 2008 }, 'Tous les navigateurs le comprennent, depuis longtemps.'],
  [{ versions, since: 2017 }, 'Tous les navigateurs courants le comprennent depuis 2017.'],
  [
    { versions: { ...versions, firefox: false as const, safari: false as const } },
    'Pas encore compris par Firefox et Safari.',
  ],
])('%o', (support, sentence) => {
  expect(supportWords(support)).toBe(sentence);
});

test('versions of those that have it', () => {
  expect(versionList({ versions: { ...versions, edge: false } })).toBe('Chrome 57, Firefox 52, Safari 10.1');
});
