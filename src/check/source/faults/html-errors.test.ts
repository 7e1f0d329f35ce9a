import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { selectIn } from '../select-html.ts';
import { readHtml } from '../source-html.ts';
import { htmlErrors } from './html-errors.ts';

const errors = (html: string) =>
  htmlErrors(readHtml('index.html', html, selectIn)).map(({ line, says }) => `${line} ${says}`);
const inPage = (body: string) => errors(`<!doctype html><title>a</title>\n${body}`);

test.each([
  ['no doctype', '<title>a</title>', ['1 Le doctype manque. La première ligne doit être : <!doctype html>']],
  [
    'a doctype misspelt, said once',
    '<!doctpye html>\n<title>a</title>',
    ['1 Le doctype est mal écrit. La première ligne doit être : <!doctype html>'],
  ],
  [
    'a doctype in a comment',
    '<!-- <!doctype html> -->\n<title>a</title>',
    ['1 Le doctype manque. La première ligne doit être : <!doctype html>'],
  ],
  [
    'a doctype that is not first',
    '<html>\n<!doctype html>\n<title>a</title>',
    ['1 Le doctype manque. La première ligne doit être : <!doctype html>'],
  ],
  [
    'no title',
    '<!doctype html>\n<head><title> </title></head>',
    ['2 Le titre de page manque : un texte entre <title> et </title>, dans la tête.'],
  ],
])('the opening: %s', (_, html, expected) => {
  expect(errors(html)).toEqual(expected);
});

test.each([
  [
    'an image without alt',
    '<img src="a.png">',
    ['2 L’image n’a pas d’attribut alt. Décrivez-la, ou laissez alt vide pour un décor.'],
  ],
  ['a list item alone', '<p>a</p>\n<li>b</li>', ['3 La balise <li> est hors d’une liste. Placez-la dans sa liste.']],
  [
    'a list between two items',
    '<ul><li>a</li>\n<ul><li>b</li></ul></ul>',
    ['3 Dans <ul>, on ne place directement que des <li>. Déplacez <ul>.'],
  ],
  [
    'a paragraph in a list of definitions',
    '<dl><p>a</p><dt>b<dd>c</dl>',
    ['2 Dans <dl>, on ne place directement que <dt> et <dd>. Déplacez <p>.'],
  ],
  ['a block in a title', '<h1><div>a</div></h1>', ['2 La balise <div> ne se place pas dans <h1>.']],
  [
    'a button in a link',
    '<a href="#">a <b><button>b</button></b></a>',
    ['2 La balise <button> ne se place pas dans <a>.'],
  ],
  [
    'two main',
    '<main>a</main>\n<main>b</main>',
    ['3 La zone principale <main> est déjà ligne 2. Une page n’en a qu’une.'],
  ],
  [
    'a label of no field',
    '<label for="nom">Nom</label><input id="name">',
    ['2 L’étiquette vise « nom » : aucun champ n’a cet identifiant.'],
  ],
  [
    'a caption that is not the first in its table',
    '<table>\n<tr><td>a</table>\n<table><tr><td>b</tr>\n<caption>c</caption></table>',
    ['5 Le titre <caption> se place en premier dans <table>, juste après son ouverture.'],
  ],
  [
    'a row after its table, said once',
    '<table><tr><td>a</td></tr></table>\n<tr><td>b</td></tr>',
    ['3 La balise <tr> est hors d’un tableau. Placez-la avant </table>.'],
  ],
  [
    'an address on what is no link',
    '<p><span href="a.html">a</span></p>\n<p href="b.html">b</p>',
    [
      '2 L’attribut href ne fait pas un lien de <span>. Un lien s’écrit avec <a>.',
      '3 L’attribut href ne fait pas un lien de <p>. Un lien s’écrit avec <a>.',
    ],
  ],
  [
    'an image that has href for src, said once',
    '<img href="a.png" alt="">',
    ['2 La balise <img> attend src, pas href.'],
  ],
  ['a link misspelt, said once', '<lien href="a.html">a</lien>', ['2 La balise <lien> n’existe pas. Peut-être <a> ?']],
  ['what follows from a tag left open is not said', '<p>a <em>b</p>\n<p>c</p>', ['2 La balise <em> n’est pas fermée.']],
  [
    'what hides the rest comes first, then the order of the lines',
    '<img src="a.png">\n<h2>a</h3>\n<p id="b">b</p><p id="b">c</p>\n<p><a herf="#">d</a></p>\n<a href="#>e</a>\n<a href="#">f</a>',
    [
      '6 Un guillemet " manque dans la balise <a>.',
      '2 L’image n’a pas d’attribut alt. Décrivez-la, ou laissez alt vide pour un décor.',
      '3 La balise <h2> n’est pas fermée.',
      '4 L’identifiant « b » est déjà pris, ligne 4. Choisissez un autre nom.',
      '5 L’attribut herf n’existe pas. Peut-être href ?',
    ],
  ],
])('in a page: %s', (_, html, expected) => {
  expect(inPage(html)).toEqual(expected);
});

test('where an address leads is no matter of a validator', () => {
  expect(inPage('<a href="absente.html">a</a><img src="Absente.PNG" alt="">')).toEqual([]);
});

test('valid pages have no error', () => {
  expect(
    inPage(`<ul><li>a<ul><li>b</ul></ul><ol><script></script><li>c</ol><menu><li>d</menu>
<dl><div><dt>e<dd><p>f</p></div></dl><a href="#"><div><h2>g</h2></div></a><label>h <input></label>
<label for="i">i</label><select id="i"><option>j</select><main hidden>k</main><main>l</main><svg><title>m</title></svg>
<table><!-- n --><caption>n</caption><tr><td><p>n</table><template><tr><td>n</template><p>o<p>p<ul><li>q</ul><button>r <span>s</span></button><figure><img src="a.png" alt=""></figure>
<svg><a href="#"><use href="#r"/></a></svg><map name="s"><area href="#" alt="t"></map><u-v href="#">w</u-v>`),
  ).toEqual([]);
  expect(errors('<!-- a -->\n<!DOCTYPE HTML>\n<TITLE>b</TITLE>')).toEqual([]);
});

const EXERCISES = join(import.meta.dirname, '../../../../exercises');

test.each(readdirSync(EXERCISES))('the solution of %s is valid', (id) => {
  const solution = join(EXERCISES, id, 'solution');
  for (const page of readdirSync(solution).filter((name) => name.endsWith('.html'))) {
    expect([page, ...errors(readFileSync(join(solution, page), 'utf8'))]).toEqual([page]);
  }
});

test('hostile pages neither throw nor last', () => {
  const start = process.cpuUsage();
  for (const html of ['<div id=a>'.repeat(49_000), '<ul><li>'.repeat(40_000), '<a href="x'.repeat(20_000)])
    errors(html);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2500);
});
