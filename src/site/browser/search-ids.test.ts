import { expect, test } from 'vitest';
import { idAsked } from './search-ids.ts';

test.each([
  ['html-03', 'html-03'],
  [' HTML 03 ', 'html-03'],
  ['html03', 'html-03'],
  ['html-3', 'html-03'],
  ['html-03-plan', 'html-03-plan'],
  ['pem-02-symboles', 'pem-02-symboles'],
])('« %s » is the id %s', (text, id) => {
  expect(idAsked(text)).toBe(id);
});

test.each(['html 5', 'html5', 'h1', '03', 'titre', 'html-03 titre', ''])('« %s » is no id', (text) => {
  expect(idAsked(text)).toBeUndefined();
});
