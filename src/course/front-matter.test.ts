import { describe, expect, test } from 'vitest';
import { lineAt, parseFrontMatter, parseYaml } from './front-matter.ts';
import { LessonFrontMatter } from './lesson.ts';
import { formatProblems } from './problem.ts';

const right = `---
id: html-03
title: Titres et paragraphes
summary: Construire le plan d’une page.
duration: 240
objectives: [Construire un plan, Découper un texte]
prerequisites: [html-02]
skills: [C02]
status: beta
---
`;
const read = (text: string) => parseFrontMatter('html-03.mdx', text, LessonFrontMatter);
const said = (text: string) => formatProblems(read(text).problems);

test('a right head gives its data, and where the body starts', () => {
  const { data, body, bodyLine, problems } = read(`${right}\n## Titre\n`);
  expect(problems).toEqual([]);
  expect(data?.title).toBe('Titres et paragraphes');
  expect({ body, bodyLine }).toEqual({ body: '\n## Titre\n', bodyLine: 11 });
});

describe('each mistake, its line and its cure', () => {
  test.each([
    ['no head at all', '## Titre', 'html-03.mdx:1  L’en-tête manque.'],
    [
      'a key that is almost right',
      right.replace('title:', 'titel:'),
      'html-03.mdx:3  La clé « titel » n’existe pas. Écrivez « title ».',
    ],
    [
      'a key that is missing',
      right.replace(/^duration.*\n/m, ''),
      'html-03.mdx:2  La clé « duration » manque. Ajoutez-la dans l’en-tête.',
    ],
    [
      'a text for a number',
      right.replace('240', 'longtemps'),
      'html-03.mdx:5  La valeur de « duration » n’a pas la bonne forme. Attendu : un nombre.',
    ],
    [
      'a value that is almost right',
      right.replace('beta', 'betta'),
      'html-03.mdx:9  « betta » n’est pas une valeur de « status ». Écrivez « beta ».',
    ],
    [
      'too few in a list',
      right.replace('[Construire un plan, Découper un texte]', '[Lire]'),
      'html-03.mdx:6  La valeur de « objectives » est trop petite. Il en faut au moins 2.',
    ],
    [
      'an id of another form',
      right.replace('[html-02]', '[HTML2]'),
      'html-03.mdx:7  « HTML2 » n’a pas la forme attendue pour « prerequisites › 0 ».',
    ],
    [
      'a tab',
      right.replace('skills: [C02]', 'skills:\n\t- C02'),
      'html-03.mdx:9  Une tabulation sert de retrait. Remplacez-la par deux espaces.',
    ],
    [
      'a key twice',
      right.replace('skills:', 'title: x\nskills:'),
      'html-03.mdx:8  Cette clé est écrite deux fois. Gardez-en une.',
    ],
    [
      'a colon in a text',
      right.replace('Titres et paragraphes', 'Titres : le plan'),
      'html-03.mdx:3  Cette ligne ne se lit pas.',
    ],
  ])('%s', (_, text, sentence) => {
    expect(said(text)).toContain(sentence);
  });
});

test('all the mistakes of a file are said at once', () => {
  expect(said(right.replace('title:', 'titel:').replace('beta', 'betta')).split('\n')).toHaveLength(3);
});

test('a Windows file reads like any other', () => {
  expect(read(right.replaceAll('\n', '\r\n')).problems).toEqual([]);
});

test('YAML alone counts its lines from 1', () => {
  expect(formatProblems(parseYaml('plan.yaml', '\nid: html-03\nfoo: 1\n', LessonFrontMatter).problems)).toContain(
    'plan.yaml:3',
  );
});

test.each<[string, string, (string | number)[], number]>([
  ['a value in a list', right, ['skills', 0], 8],
  ['a key', right, ['id'], 2],
  ['what is not written is told where it should be', right, ['skills', 7], 8],
  ['YAML alone', '- a: 1\n- a: 2\n', [1, 'a'], 2],
])('the line of %s', (_, text, path, line) => {
  expect(lineAt(text, path)).toBe(line);
});
