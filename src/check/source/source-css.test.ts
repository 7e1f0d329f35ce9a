import { expect, test } from 'vitest';
import { readCss } from './source-css.ts';

const css = (text: string) => readCss('style.css', text);

test.each([
  ['H1 , nav>a.Actif{}', ['h1', 'nav > a.Actif']],
  ['ul  li:nth-child( 2n + 1 )::before {}', ['ul li:nth-child(2n + 1)::before']],
  ['a:is(h1,h2) ~ p, [data-x="a,b"] {}', ['a:is(h1, h2) ~ p', '[data-x="a,b"]']],
  ['h1 /* titre */ + p {}', ['h1 + p']],
])('selectors: %s', (text, selectors) => {
  expect(css(text).rules()[0]?.selectors).toEqual(selectors);
});

test.each([
  ['color: RGB( 20,60 , 110 )', 'rgb(20, 60, 110)'],
  ['color:#FFF', '#fff'],
  ['margin:0   AUTO', '0 AUTO'],
  ['font: 1.2EM/1.5 "Lune  Titre", serif', '1.2em/1.5 "Lune  Titre", serif'],
  ['width: calc( 100% - 2 * var(--Bord) )', 'calc(100% - 2 * var(--Bord))'],
  ['background: url( img/Fond.png ) /* photo */ no-repeat', 'url( img/Fond.png ) no-repeat'],
])('values: %s', (text, value) => {
  expect(css(`a{${text}}`).declarations()[0]?.value).toBe(value);
});

test('a rule, by any of its selectors, however it is spaced', () => {
  const sheet = css('h1,\nh2 { color: red;\n  COLOR: Blue !important }\nnav > a { color: green }');
  expect(sheet.rule('h2')).toMatchObject({ selectors: ['h1', 'h2'], line: 1, within: [] });
  expect(sheet.rule('h1, h2')?.line).toBe(1);
  expect(sheet.rule('NAV>a')?.value('color')).toBe('green');
  expect(sheet.rule('h1')?.value('color')).toBe('Blue');
  expect(sheet.rule('h3')).toBeUndefined();
  expect(sheet.declarations('color').map(({ line, important }) => `${line} ${important}`)).toEqual([
    '2 false',
    '3 true',
    '4 false',
  ]);
});

test('what is around a rule: at-rules, and the rule it is nested in', () => {
  const sheet = css(
    '@media (width>=600px) {\n .carte { color: red; &:hover { color: blue }\n .titre { margin: 0 } } }\n@layer base, page;',
  );
  expect(sheet.rules().map(({ selectors, within }) => [...within, ...selectors].join(' / '))).toEqual([
    '@media (width>=600px) / .carte',
    '@media (width>=600px) / .carte / &:hover',
    '@media (width>=600px) / .carte / .titre',
  ]);
  expect(sheet.media()[0]).toMatchObject({ prelude: '(width>=600px)', line: 1 });
  expect(sheet.media()[0]?.rules.map(({ line }) => line)).toEqual([2]);
  expect(sheet.atRules('layer')[0]?.prelude).toBe('base, page');
});

test('declarations of a nested @media belong to the rule around it', () => {
  const sheet = css('.carte { padding: 1rem; @media (width >= 600px) { padding: 2rem } }');
  expect(sheet.declarations('padding').map(({ selectors, within }) => [selectors[0], within.at(-1)])).toEqual([
    ['.carte', undefined],
    ['.carte', '@media (width >= 600px)'],
  ]);
});

test('fonts, steps of an animation, custom properties, comments', () => {
  const sheet = css(
    '@font-face { font-family: Lune; src: url(lune.woff2) }\n@keyframes va { from { left: 0 } 50% { left: 1px } }\n:root { --Accent: #FFF }\n/* fin */',
  );
  expect(sheet.atRules('font-face')[0]?.value('font-family')).toBe('Lune');
  expect(sheet.atRules('keyframes')[0]).toMatchObject({ prelude: 'va', rules: [{ selectors: ['from'] }, {}] });
  expect(sheet.rules().map(({ selectors }) => selectors)).toEqual([[':root']]);
  expect(sheet.customProperties()).toMatchObject([{ property: '--Accent', value: '#fff', line: 3 }]);
  expect(sheet.comments()).toEqual([{ text: 'fin', line: 4 }]);
});

test('the style elements of a page, with its lines', () => {
  const page = readCss('index.html', '<style>\nh1 { color: red }\n</style>\n<style>p { margin: 0 }</style>');
  expect(page.rules().map(({ selectors, line }) => `${selectors} ${line}`)).toEqual(['h1 2', 'p 4']);
  expect(readCss('index.html', '<style></style>').rules()).toEqual([]);
});

test('a sheet cut short or broken is read as a browser reads it', () => {
  expect(css('h1 { color: red; p { margin: 0 }').rule('p')?.within).toEqual(['h1']);
  expect(
    css('h1 { color red; margin: 0 }')
      .declarations()
      .map(({ property }) => property),
  ).toEqual(['margin']);
  expect(css('h1 color: red; }\np { margin: 0 }').rules()).toHaveLength(1);
  expect(css('{'.repeat(300_000)).rules()).toHaveLength(101);
});
