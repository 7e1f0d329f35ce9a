import { expect, test } from 'vitest';
import { attachElisions, detachElisions, normaliseQuery, spellings } from './french.ts';

test.each([
  ['L’hippopotame de l’été', 'Lʼ hippopotame de lʼ été'],
  ["Jusqu'à ce qu'on n'ait plus d'idée", 'Jusquʼ à ce quʼ on nʼ ait plus dʼ idée'],
  ['Elle dit l’« accueil »', 'Elle dit lʼ « accueil »'],
  ['d’', 'dʼ '],
  ['aujourd’hui, quelqu’un', 'aujourd’hui, quelqu’un'],
  ["la lettre 'l' ou un vol'", "la lettre 'l' ou un vol'"],
])('%s', (before, after) => {
  expect(detachElisions(before)).toBe(after);
  expect(attachElisions(after)).toBe(before.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'));
});

test('excerpts are mended around their marks', () => {
  expect(attachElisions('<mark>lʼ</mark> <mark>été</mark> dʼ <mark>abord</mark>')).toBe(
    '<mark>l’</mark><mark>été</mark> d’<mark>abord</mark>',
  );
});

test.each([
  [" l'hippopotame  bleu ", 'hippopotame bleu'],
  ['L’été', 'été'],
  ['quelqu’un', 'quelqu’un'],
  ["l'", "l'"],
  ['<p>', 'p'],
  ['display:flex;', 'display flex'],
  ['font-size', 'font-size'],
  ['Comment faire un lien dans la page ?', 'faire lien page'],
  ['pour que', 'pour que'],
  ['=>', ''],
  ['« au bord de l’eau »', '"au bord de lʼ eau"'],
])('typed: %s', (before, after) => {
  expect(normaliseQuery(before)).toBe(after);
});

test('a ligature may be missing, or too much', () => {
  expect(spellings('noeud')).toEqual(['noeud', 'nœud']);
  expect(spellings('œuf')).toEqual(['œuf', 'oeuf']);
  expect(spellings('balise')).toEqual(['balise']);
});
