import { expect, test } from 'vitest';
import { codeParts } from './code-breaks.ts';

test.each([
  ['contact.html', ['contact', '.html']],
  ['../index.html', ['../', 'index', '.html']],
  ['contact.html#acces', ['contact', '.html', '#acces']],
  ['https://port.example/', ['https://', 'port', '.example/']],
  ['mailto:nous@phare.example', ['mailto:', 'nous@', 'phare', '.example']],
  ['tel:+33261910034', ['tel:', '+33261910034']],
  ['a.html', ['a.html']],
  ['blockquote', ['blockquote']],
])('%s', (code, parts) => {
  expect(codeParts(code)).toEqual(parts);
});
