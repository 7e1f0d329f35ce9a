import { expect, test } from 'vitest';
import type { State } from './marks.ts';
import { isPast, parseVisits } from './visit.ts';

const last = { href: 'lecons/html-02.html', title: 'Le squelette' };
const next = { href: 'exercices/html-02-reparer.html', title: 'La page reste blanche' };

test('where the reader was, and what comes after', () => {
  expect(parseVisits(JSON.stringify({ last, next }))).toEqual({ last, next });
  expect(parseVisits(JSON.stringify({ last }))).toEqual({ last });
});

test('a page that has another name by now', () => {
  const heirs = { 'html-02': 'html-03', 'html-09': 'html-10' };
  expect(parseVisits(JSON.stringify({ last, next }), heirs)).toEqual({
    last: { ...last, href: 'lecons/html-03.html' },
    next,
  });
});

test('what is no visit is none; an address that leads away is left out', () => {
  const away = { href: '//exemple.fr/x.html', title: 'x' };
  for (const text of [undefined, '', '{', '3', 'null', '{}', JSON.stringify({ last: away })])
    expect(parseVisits(text)).toBeUndefined();
  expect(parseVisits(JSON.stringify({ last, next: away }))).toEqual({ last });
});

test('an exercise that is done is past, where something comes after it', () => {
  const mark = (state: State) => ({ a: { title: 'A', state, passed: 1, total: 1, last: '' } });
  const last = { href: 'exercices/a.html', title: 'A' };
  const next = { href: 'lecons/b.html', title: 'B' };
  expect(isPast({ last, next }, mark('acquis'))).toBe(true);
  expect(isPast({ last, next }, mark('en-route'))).toBe(false);
  expect(isPast({ last }, mark('acquis'))).toBe(false);
  expect(isPast({ last: { href: 'lecons/a.html', title: 'A' }, next }, mark('acquis'))).toBe(false);
});
