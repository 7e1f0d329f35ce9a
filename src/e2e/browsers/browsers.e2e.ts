import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { writeProbePage } from './write-probe-page.ts';

const TYPED = 'L’été, ça œuvre à 5 €';

let folder: string;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'envol-'));
  address = await writeProbePage(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

inEachBrowser((visitor) => {
  beforeEach(() => visitor().open(address));

  test('speaks with the page under a strict content policy', async () => {
    const answer = visitor().evaluate(async ({ word }) => `${document.title} ${word}`, { word: 'là' });
    expect(await answer).toBe('Accueil là');
    await expect(visitor().evaluate(() => Promise.reject(new Error('non')))).rejects.toThrow('non');
  });

  test('types accents with real keys, in the place of what was there', async () => {
    await visitor().type('input', TYPED);
    expect(await visitor().evaluate(() => document.querySelector('input')?.value)).toBe(TYPED);
    expect(await visitor().evaluate(() => (globalThis as unknown as { keys: string[] }).keys.join(''))).toContain(
      TYPED,
    );
    await visitor().type('input', '');
    expect(await visitor().evaluate(() => document.querySelector('input')?.value)).toBe('');
  });

  test('presses keys, alone and with a modifier', async () => {
    await visitor().type('input', TYPED);
    await visitor().press('Enter');
    await visitor().waitFor(() => document.querySelector('output')?.textContent !== '', 'the form to be sent');
    expect(await visitor().evaluate(() => document.querySelector('output')?.textContent)).toBe(TYPED);
    await visitor().press('Tab');
    expect(await visitor().evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await visitor().press('Shift+Tab');
    expect(await visitor().evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await visitor().evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true);
  });

  test('has the size asked for, and a picture of it', async () => {
    for (const [width, height] of [
      [375, 667],
      [1280, 800],
    ] as const) {
      await visitor().resize(width, height);
      expect(await visitor().evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
    }
    await visitor().screenshot(join(folder, 'page.png'));
    const picture = await readFile(join(folder, 'page.png'));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1280, 800]);
  });

  test('refuses what a browser refuses on file://', async () => {
    const fetched = () =>
      fetch('page.js').then(
        () => 'read',
        () => 'refused',
      );
    expect(await visitor().evaluate(fetched)).toBe('refused');
    expect(await visitor().evaluate(() => 'moduleRan' in globalThis)).toBe(false);
  });

  test('follows a query and a hash', async () => {
    await visitor().click('a');
    await visitor().waitFor(() => location.hash !== '', 'the link to be followed');
    const url = new URL(await visitor().url());
    expect([url.searchParams.get('q'), decodeURIComponent(url.hash)]).toEqual(['été', '#là']);
    await visitor().open(`${address}?q=école#haut`);
    expect(await visitor().evaluate(() => new URLSearchParams(location.search).get('q'))).toBe('école');
    await visitor().open(`${address}?q=école#bas`);
    expect(await visitor().url()).toMatch(/#bas$/);
  });

  test('hears the errors of the page, where it can', async () => {
    const heard = visitor().hearsErrors ? ['une erreur dite', 'une erreur lancée'] : [];
    await expect
      .poll(() => visitor().consoleErrors().join('\n'))
      .toSatisfy((all) => heard.every((one) => all.includes(one)));
  });

  test('prefers light, and dark when it is asked while it runs, where it can', async () => {
    const dark = () => visitor().evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await dark()).toBe(false);
    await visitor().setColorScheme?.('dark');
    expect(await dark()).toBe(visitor().setColorScheme !== undefined);
    await visitor().setColorScheme?.('light');
  });

  test('says what does not exist, and what it waited for', async () => {
    await expect(visitor().open(`${address}.absent`)).rejects.toThrow();
    await visitor().open(address);
    const godot = visitor().waitFor(() => false, 'Godot', 50);
    await expect(godot).rejects.toThrow(new RegExp(`waited 50 ms in vain for Godot; the page:\\n${address} `));
  });
});

inEachBrowser(
  (visitor) => {
    test('prefers dark from its start', async () => {
      await visitor().open(address);
      expect(await visitor().evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    });
  },
  { colorScheme: 'dark' },
);
