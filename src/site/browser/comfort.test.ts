import { expect, test } from 'vitest';
import { applyComfort, COMFORT_CHOICES, DEFAULT_COMFORT, formatComfort, newest, parseComfort } from './comfort.ts';

test.each(Object.entries(COMFORT_CHOICES).flatMap(([name, values]) => values.map((value) => [name, value])))(
  '%s %s is kept and found again, in a form that a cookie holds',
  (name, value) => {
    const comfort = { ...DEFAULT_COMFORT, [name as 'size']: value as '1' };
    const text = formatComfort(comfort, 1_795_449_600_000);
    expect(text).toMatch(/^[\w=&]+$/);
    expect(parseComfort(text)).toEqual(comfort);
  },
);

test.each([null, undefined, '', 'size=9', 'theme=__proto__&size=', '%%%', '{"size":3}'])(
  'damaged: %s becomes the default',
  (text) => {
    expect(parseComfort(text)).toEqual(DEFAULT_COMFORT);
  },
);

test('the last choice wins, a return to the default too', () => {
  expect(newest(['at=1&size=2', null, 'at=5', 'at=3&size=4'])).toBe('at=5');
  expect(newest([null, undefined, '', 'size=2'])).toBeUndefined();
});

test('only what was chosen is on the page', () => {
  const html = { dataset: { theme: 'dark', root: '..' } as DOMStringMap };
  applyComfort(html, { ...DEFAULT_COMFORT, size: '3', width: 'wide' });
  expect(html.dataset).toEqual({ size: '3', width: 'wide', root: '..' });
});
