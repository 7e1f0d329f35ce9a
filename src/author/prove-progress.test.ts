import { expect, test } from 'vitest';
import { progressOn } from './prove-progress.ts';

function written(isTTY: boolean): string {
  let text = '';
  let time = 0;
  const progress = progressOn({ isTTY, write: (more) => (text += more) }, () => time);
  for (time of [0, 1000, 6000]) progress.say(`à ${time} ms`);
  progress.clear();
  return text;
}

test('a terminal shows one line, which goes at the end', () => {
  expect(written(true)).toBe('\r\u001b[2Kà 0 ms\r\u001b[2Kà 1000 ms\r\u001b[2Kà 6000 ms\r\u001b[2K');
});

test('a file gets a line now and then', () => {
  expect(written(false)).toBe('à 0 ms\nà 6000 ms\n');
});
