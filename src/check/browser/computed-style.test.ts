import { expect, test } from 'vitest';
import { near } from '../near.ts';
import { isSameStyle } from './computed-style.ts';

test.each<[string, unknown, boolean]>([
  ['rgb(255, 99, 71)', 'tomato', true],
  ['rgb(255, 99, 71)', '#FF6347', true],
  ['rgb(255, 99, 71)', 'hsl(9 100% 64%)', true],
  ['rgb(255, 99, 71)', 'rgb(255 99 71)', true],
  ['oklch(0.696 0.196 32.3)', 'tomato', true],
  ['rgb(250, 99, 71)', 'tomato', false],
  ['rgba(0, 0, 0, 0)', 'transparent', true],
  ['rgba(0, 0, 0, 0)', 'black', false],
  ['rgba(0, 0, 0, 0.5)', 'rgb(0 0 0 / 50%)', true],
  ['flex', 'flex', true],
  ['flex', 'grid', false],
  ['16.4px', near(16), true],
  ['20px', near(16), false],
  ['"Open Sans", serif', "'Open Sans',serif", true],
  ['400', '400', true],
  ['bold', /bold|700/, true],
  ['16px', 16, false],
])('%s is %j: %j', async (actual, wanted, is) => {
  expect(await isSameStyle(actual, wanted)).toBe(is);
});
