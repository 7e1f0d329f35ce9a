import { expect, test } from 'vitest';
import { stylePlace } from './style-place.ts';

const PAGE = `<link rel="stylesheet" href="style.css">
<div class="carte">
  <p id="nom" class="grand">Nour</p>
  <p>Un</p><p>Deux</p>
  <p style="color: red">Trois</p>
</div>
`;
const CARD = { line: 2, classes: 'carte' };

function placeOf(css: string, styled: Parameters<typeof stylePlace>[2], page = PAGE) {
  const work = new Map(
    Object.entries({ 'index.html': page, 'style.css': css }).map(([name, text]) => [
      name,
      new TextEncoder().encode(text),
    ]),
  );
  const place = stylePlace(work, 'index.html', styled);
  return place && `${place.file} ${place.line}`;
}

test.each([
  ['the declaration', '.carte {\n  padding: 3px;\n}', 'padding-top', 'style.css 2'],
  ['a part of what is asked', '.carte {\n  padding-left: 3px;\n}', 'padding', 'style.css 2'],
  ['one side of a border', '.carte {\n  color: red;\n  border: 2px teal;\n}', 'border-top-style', 'style.css 3'],
  ['a name that begins alike', '.carte {\n  border: 2px teal;\n}', 'border-radius', 'style.css 1'],
  ['the last of two', '.carte {\n  color: red;\n}\n.carte {\n  color: blue;\n}', 'color', 'style.css 5'],
  ['the more precise', 'div.carte {\n  color: red;\n}\n.carte {\n  color: blue;\n}', 'color', 'style.css 2'],
  ['an important one', 'div {\n  color: red !important;\n}\n.carte {\n  color: blue;\n}', 'color', 'style.css 2'],
  ['where it is missing, its rule', 'p {\n}\n\n.carte {\n}', 'color', 'style.css 4'],
  ['for all elements', '* {\n  margin: 0;\n}\n.carte {\n}', 'margin-top', 'style.css 2'],
  ['a rule for all is no rule of its own', '* {\n  margin: 0;\n}', 'color', undefined],
  ['no rule', 'p {\n  color: red;\n}', 'color', undefined],
  ['a state', '.carte:hover {\n  color: red;\n}', 'color', undefined],
  ['it depends on the screen', '.carte {\n}\n@media print {\n.carte { color: red }\n}', 'color', undefined],
])('%s', (_, css, property, place) => {
  expect(placeOf(css, { ...CARD, property })).toBe(place);
});

test('an element is told from others by its class and its id, never guessed', () => {
  const css = 'p {\n  color: red;\n}\n#nom {\n  color: blue;\n}';
  expect(placeOf(css, { line: 3, classes: 'grand', id: 'nom', property: 'color' })).toBe('style.css 5');
  expect(placeOf(css, { line: 4, property: 'color' })).toBeUndefined();
  expect(placeOf(css, { line: 5, property: 'color' })).toBeUndefined();
});

test('a style inside the page, with the lines of the page; a sheet that is not linked counts for nothing', () => {
  const page = '<style>\n.carte {\n  color: red;\n}\n</style>\n<div class="carte">a</div>';
  expect(placeOf('.carte {\n  color: blue;\n}', { line: 6, classes: 'carte', property: 'color' }, page)).toBe(
    'index.html 3',
  );
});

test('a page or a sheet without end holds nobody up', () => {
  const card = { line: 1, classes: 'carte', property: 'color' };
  const sheet = '<link rel="stylesheet" href="style.css">';
  const start = performance.now();
  expect(placeOf('.carte { color: red }\n'.repeat(5000), card, `<p class="carte">a</p>${sheet}<p>\n`.repeat(500))).toBe(
    undefined,
  );
  expect(placeOf(`.carte { color: red }${' '.repeat(5_000_000)}`, card, `<p class="carte">a</p>${sheet}`)).toBe(
    undefined,
  );
  expect(performance.now() - start).toBeLessThan(5000);
});
