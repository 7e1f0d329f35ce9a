import { describe, expect, test } from 'vitest';
import { applyEdits } from './edits.ts';
import { readHtml } from './html-page.ts';
import { deadAnchors, rewriteUrls } from './html-urls.ts';

const PAGE = 'lecons/html-03.html';
const files = new Set(['index.html', PAGE, 'exercices/plan.html', 'img/a.png', 'img/b.svg', 'img/c.vtt', 'film.mp4']);

function rewrite(html: string) {
  const found = rewriteUrls(readHtml(html).elements, PAGE, files);
  return { ...found, html: applyEdits(html, found.edits) };
}

describe('every URL becomes relative', () => {
  test.each([
    ['<a href="/exercices/plan#aide">Aide</a>', '<a href="../exercices/plan.html#aide">Aide</a>'],
    ["<A HREF='/'>Accueil</A>", '<A href="../index.html">Accueil</A>'],
    ['<img src=/img/a.png srcset="/img/a.png 2x">', '<img src="../img/a.png" srcset="../img/a.png 2x">'],
    ['<video poster="/img/a.png"><source src="/film.mp4">', '<video poster="../img/a.png"><source src="../film.mp4">'],
    ['<object data="/img/b.svg"></object>', '<object data="../img/b.svg"></object>'],
    ['<form action="/index.html?a=1&amp;b=2">', '<form action="../index.html?a=1&amp;b=2">'],
    ['<svg><image xlink:href="/img/a.png"/></svg>', '<svg><image xlink:href="../img/a.png"/></svg>'],
    ['<p style="background:url(/img/a.png)">', '<p style="background:url(&quot;../img/a.png&quot;)">'],
    ['<style>p{background:url(/img/a.png)}</style>', '<style>p{background:url("../img/a.png")}</style>'],
    ['<meta http-equiv="refresh" content="0;url=/">', '<meta http-equiv="refresh" content="0;url=../index.html">'],
    ['<template><a href="/">x</a></template>', '<template><a href="../index.html">x</a></template>'],
    ['<noscript><img src="/img/a.png"></noscript>', '<noscript><img src="../img/a.png"></noscript>'],
  ])('%s', (before, after) => {
    expect(rewrite(before)).toMatchObject({ html: after, problems: [] });
  });
});

test('the rest stays byte-identical', () => {
  const html =
    '<!DOCTYPE html>\n<p CLASS=x  >É&eacute;<b>mal<i> fermé</b>\r\n<a href="mailto:a@b.fr">a</a><br/><a href="plan.pdf';
  expect(rewrite(html).html).toBe(html);
});

test('a demonstration is text, not a link', () => {
  const html =
    '<pre>&lt;a href="https://exemple.fr"&gt;</pre><!-- <img src="/gone.png"> --><textarea><a href="/gone"></textarea>';
  expect(rewrite(html)).toMatchObject({ html, problems: [] });
});

test('what cannot work is told with its line', () => {
  const html = [
    '<a href="/gone.html">',
    '<a href="https://exemple.fr">',
    '<img src="//exemple.fr/a.png">',
    '<a href="javascript:go()">',
    '<svg><use href="/img/b.svg#x"/></svg>',
    '<video><track src="/img/c.vtt"></video>',
    '<style>\n@import "/gone.css";</style>',
  ].join('\n');
  expect(rewrite(html).problems.map(({ line, url, kind }) => `${line} ${kind} ${url}`)).toEqual([
    '1 dead-link /gone.html',
    '2 external https://exemple.fr',
    '3 external //exemple.fr/a.png',
    '4 script javascript:go()',
    '5 blocked /img/b.svg#x',
    '6 blocked /img/c.vtt',
    '8 dead-link /gone.css',
  ]);
});

test('a fragment must name something on its page', () => {
  const { anchorUses } = rewrite(
    '<a href="/exercices/plan#aide">\n<a href="/exercices/plan#%C3%A9t%C3%A9">\n<a href="/exercices/plan#gone">\n<a href="#gone-too">\n<a href="#top">',
  );
  const anchors = new Map([
    [PAGE, new Set(['plan'])],
    ['exercices/plan.html', new Set(['aide', 'été'])],
  ]);
  expect(deadAnchors(anchorUses, anchors)).toEqual([
    { page: PAGE, line: 3, url: '/exercices/plan#gone', kind: 'dead-link' },
    { page: PAGE, line: 4, url: '#gone-too', kind: 'dead-link' },
  ]);
});
