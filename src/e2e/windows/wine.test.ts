import { expect, test } from 'vitest';
import { missingWine, windowsPath } from './wine.ts';

test('what is missing is named; it is an error where CI=true', () => {
  const nothing = () => false;
  const sentence = /^Windows not run\. wine is not on the PATH; .*node\.exe is not there: \.ci\/run brings it/;
  expect(missingWine({ PATH: '/usr/bin' }, nothing)).toMatch(sentence);
  expect(() => missingWine({ PATH: '/usr/bin', CI: 'true' }, nothing)).toThrow(sentence);
  expect(missingWine({ PATH: '/usr/bin', CI: 'true' }, () => true)).toBeUndefined();
});

test('a path as Windows programs see it', () => {
  expect(windowsPath('/tmp/Été 100% #1')).toBe('Z:\\tmp\\Été 100% #1');
});
