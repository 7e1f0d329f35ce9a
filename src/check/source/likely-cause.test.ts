import { expect, test } from 'vitest';
import type { CheckResult } from '../../course/result.ts';
import { likelyCause, tagRemarks } from './likely-cause.ts';
import { readHtml } from './source-html.ts';

const failed = (line?: number): CheckResult => ({
  id: 'a',
  title: 'a',
  status: 'failed',
  ...(line === undefined ? {} : { where: { file: 'index.html', line } }),
});
const said = (html: string, ...results: CheckResult[]) =>
  likelyCause(readHtml('index.html', html), results).map(({ line, says }) => `${line} ${says}`);

test.each([
  ['an end tag of another name', '<body>\n<h1>Titre</p>', '2 La balise <h1> n’est pas fermée.'],
  ['a crossed pair', '<p><em>a</p></em>', '1 Les balises <em> et <p> se croisent.'],
  ['an end tag too many', '<p>a</p>\n</div>', '2 La fermeture </div> est en trop.'],
  [
    'a missing quotation mark, before what it causes',
    '<html lang="fr>\n<head>\n<meta charset="utf-8">\n</head>\n<p>a</em>',
    '1 Un guillemet " manque dans la balise <html>.',
  ],
  [
    'a comment without an end',
    '<h1>a</h2>\n<!-- note\n<p>b</p>',
    '2 Le commentaire n’a pas sa fin -->. Il cache la suite.',
  ],
  [
    'an unclosed title, not what is around it',
    '<html>\n<head>\n<title>a</head></html>',
    '3 La balise <title> n’est pas fermée.',
  ],
  ['a missing >', '<h1>a</h1\n<p>b', '1 Un chevron > manque au bout de la balise h1.'],
])('%s', (_, html, sentence) => {
  expect(said(html, failed())[0]).toBe(sentence);
});

test('nothing to explain, nothing wrong, or said already: no cause', () => {
  expect(said('<h1>a', { id: 'a', title: 'a', status: 'passed' })).toEqual([]);
  expect(said('<ul><li>a<li>b</ul>', failed())).toEqual([]);
  expect(said('<h1>a', failed(1))).toEqual([]);
  expect(said('<p>a</p></html></html>', failed())).toEqual([]);
});

test('a work that passes is told what is still not closed', () => {
  expect(tagRemarks(readHtml('index.html', '<h2>Cuisson</h3>\n<p>a'))).toEqual([
    'La balise <h2> n’est pas fermée. (index.html, ligne 1)',
    'La fermeture </h3> est en trop. (index.html, ligne 1)',
  ]);
});
