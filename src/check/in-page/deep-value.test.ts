import { beforeAll, expect, test } from 'vitest';
import { copyOf } from '../browser/copy-of.ts';
import { deepOf } from './deep-value.ts';

beforeAll(() => {
  // Of the browser: here nothing is one.
  globalThis.Node ??= class {} as never;
});

test.each([
  ['a text', 'été'],
  ['numbers', [0, -0, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 12n]],
  ['nothing', [null, undefined]],
  ['objects in objects', { nom: 'Scie', prix: [{ ht: 10 }], vendu: false }],
  [
    'a set and a map',
    [
      new Set(['a', 1]),
      new Map<unknown, unknown>([
        ['a', 1],
        [2, ['b']],
      ]),
    ],
  ],
  ['a day', new Date('2026-03-02T10:00:00Z')],
])('%s is the same once copied', (_, value) => {
  expect(copyOf(deepOf(value))).toEqual(value);
});

test('what cannot be copied equals nothing, and what holds itself has an end', () => {
  expect(copyOf(deepOf(Promise.resolve(1)))).toBeTypeOf('symbol');
  const loop: { self?: unknown } = {};
  loop.self = loop;
  expect(JSON.stringify(deepOf(loop)).length).toBeLessThan(1000);
});
