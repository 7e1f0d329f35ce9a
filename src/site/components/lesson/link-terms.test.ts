import { expect, test } from 'vitest';
import { linkTerms } from './link-terms.ts';

test.each([
  ['<li><strong>balise</strong> (tag)</li>', '<li><strong><a href="#balise">balise</a></strong> (tag)</li>'],
  ['<li>\n<p><strong>Tête</strong></p></li>', '<li>\n<p><strong><a href="#tete">Tête</a></strong></p></li>'],
  ['<li><strong>mot inconnu</strong></li>', '<li><strong>mot inconnu</strong></li>'],
  ['<li>une <strong>balise</strong> plus loin</li>', '<li>une <strong>balise</strong> plus loin</li>'],
])('%s', (html, linked) => {
  expect(linkTerms(html, new Set(['balise', 'tete']), (anchor) => `#${anchor}`)).toBe(linked);
});
