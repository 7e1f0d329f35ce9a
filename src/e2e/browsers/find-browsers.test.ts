import { describe, expect, test } from 'vitest';
import { findBrowsers, missingBrowsers } from './find-browsers.ts';

describe('a browser that is not there', () => {
  const place = {
    env: { PATH: '/a:/b', ENVOL_TEST_FIREFOX: '/c/firefox' },
    canRun: (path: string) => path === '/b/Xvfb',
  };

  test('is named with its reason', () => {
    expect(missingBrowsers(findBrowsers(undefined, place), {})).toEqual([
      'chromium: chromium, chromium-browser, google-chrome not on the PATH; ENVOL_TEST_CHROMIUM may name another place',
      'firefox: ENVOL_TEST_FIREFOX=/c/firefox cannot be run',
      'webkit: WebKitWebDriver not on the PATH; ENVOL_TEST_WEBKIT may name another place',
    ]);
  });

  test('is an error where CI=true', () => {
    expect(() => missingBrowsers(findBrowsers(undefined, place), { CI: 'true' })).toThrow(/CI=true\.\nchromium: /);
  });

  test('gives way to the embedded Chromium, unless another one was asked for', () => {
    const embedded = { executable: '/kit/chromium' };
    expect(findBrowsers(embedded, place).chromium).toEqual({ start: embedded });
    const wish = { ...place, env: { ...place.env, ENVOL_TEST_CHROMIUM: '/d/chromium' } };
    expect(findBrowsers(embedded, wish).chromium).toHaveProperty('missing');
  });
});
