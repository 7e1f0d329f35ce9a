import { expect, test } from 'vitest';
import { findBrowser, findBrowserForMany, type Machine } from './find-browser.ts';

const machine = (more: Partial<Machine>, ...present: string[]): Machine => ({
  platform: 'linux',
  arch: 'x64',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  exists: (path) => present.includes(path),
  hasEmbedded: true,
  ...more,
});
const windows = {
  platform: 'win32',
  env: { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
} as const;

test('Windows: Edge before Chrome', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  expect(findBrowser(machine(windows, edge, chrome)).found).toEqual({ name: 'Edge', executable: edge });
  expect(findBrowser(machine(windows, chrome)).found).toEqual({ name: 'Chrome', executable: chrome });
});

test('Linux: an installed one, else the one inside the kit', () => {
  expect(findBrowser(machine({}, '/usr/bin/chromium')).found).toEqual({
    name: 'Chromium',
    executable: '/usr/bin/chromium',
  });
  expect(findBrowser(machine({})).found).toEqual({ name: 'Chromium' });
});

test('a wish goes first, and is not replaced in silence', () => {
  const env = { PATH: '/usr/bin', ENVOL_BROWSER: '/opt/mine' };
  expect(findBrowser(machine({ env }, '/opt/mine', '/usr/bin/chromium')).found?.executable).toBe('/opt/mine');
  expect(findBrowser(machine({ env }, '/usr/bin/chromium'))).toEqual({ tried: ['/opt/mine'] });
  expect(
    findBrowser(machine({ env: { PATH: '/usr/bin', ENVOL_BROWSER: 'embedded' } }, '/usr/bin/chromium')).found,
  ).toEqual({ name: 'Chromium' });
});

test('for many pages: the one inside the kit, but for a wish and where there is none', () => {
  expect(findBrowserForMany(machine({}, '/usr/bin/chromium')).found).toEqual({ name: 'Chromium' });
  const env = { PATH: '/usr/bin', ENVOL_BROWSER: '/opt/mine' };
  expect(findBrowserForMany(machine({ env }, '/opt/mine')).found?.executable).toBe('/opt/mine');
  const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(findBrowserForMany(machine(windows, edge)).found?.name).toBe('Edge');
});

test('nothing: what was looked for is told', () => {
  const env = { PATH: '/usr/bin', ENVOL_BROWSER: 'embedded' };
  expect(findBrowser(machine({ env, hasEmbedded: false }))).toEqual({ tried: ['embedded'] });
  expect(findBrowser(machine({ ...windows }))).toEqual({ tried: ['Edge', 'Chrome'] });
});
