import { expect, test } from 'vitest';
import { colourOf, contrastOf, rgbOf, seenThrough } from './colours.ts';

test.each<[string, string | undefined]>([
  ['tomato', 'rgb(255, 99, 71)'],
  ['hsl(210, 50%, 25%)', 'rgb(32, 64, 96)'],
  ['#0008', 'rgba(0, 0, 0, 0.53)'],
  ['rouge', undefined],
])('%s as a browser writes it: %s', (colour, rgb) => {
  expect(rgbOf(colour)).toBe(rgb);
});

test('the parts of a colour', () => {
  expect(colourOf('tomato')).toEqual({
    red: 255,
    green: 99,
    blue: 71,
    alpha: 1,
    hue: 9,
    saturation: 100,
    lightness: 64,
  });
  expect(colourOf('gray')).toMatchObject({ hue: 0, saturation: 0, lightness: 50 });
  expect(colourOf('rouge')).toBeUndefined();
});

test.each<[string, string[], string]>([
  ['nothing: white paper', [], 'rgb(255, 255, 255)'],
  ['the nearest hides the others', ['red', 'blue'], 'rgb(255, 0, 0)'],
  ['what is transparent hides nothing', ['rgba(0, 0, 0, 0)', 'blue'], 'rgb(0, 0, 255)'],
  ['half of each', ['rgba(0, 0, 0, 0.5)', 'white'], 'rgb(128, 128, 128)'],
])('%s', (_, layers, seen) => {
  expect(seenThrough(layers)).toBe(seen);
});

test('contrasts that WCAG gives as examples', () => {
  expect(contrastOf('#767676', 'white')).toBeCloseTo(4.54, 2);
  expect(contrastOf('black', 'white')).toBe(21);
  expect(contrastOf('rgba(0, 0, 0, 0)', 'white')).toBe(1);
});
