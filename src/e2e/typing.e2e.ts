import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPlaywright } from '../check/browser/engine.ts';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { LETTERS, PIECES, SIGNS, STEPS } from '../site/browser/typing/training.ts';
import { characterName, gestureWords, typingWords as words } from '../words/typing.ts';
import { inEachBrowser } from './browsers/in-each-browser.ts';
import type { Visitor } from './browsers/visitor.ts';
import { course } from './built-course.ts';

/** The training of the signs of code, opened by double click. */
const embeddedChromium = await embeddedBrowser(() => {});
const page = course.url('clavier.html');
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the training says and shows. */
const seen = (visitor: Visitor) =>
  visitor.evaluate(() => {
    const text = (name: string) => document.querySelector(`[data-part="${name}"]`)?.textContent?.trim() ?? '';
    return {
      said: text('said'),
      step: text('step'),
      ask: text('ask'),
      now: text('now'),
      how: text('how'),
      typed: document.querySelector<HTMLInputElement>('#frappe')?.value,
      keys: [...document.querySelectorAll('.key-pressed, .key-held')].map((key) => key.getAttribute('data-key')),
    };
  });
const open = async (visitor: Visitor) => {
  await visitor.open(page);
  await visitor.waitFor(() => document.querySelector('[data-part="start"]:not([hidden])') !== null, 'the beginning');
};
/** The button that leads to the first sign: there is a second one for who has begun. */
const FIRST = '[data-part="start"] :is([data-part="again"]:not([hidden]), [data-part="begin"]:has(+ [hidden]))';
const begin = async (visitor: Visitor) => {
  await open(visitor);
  await visitor.click(FIRST);
  await visitor.waitFor(() => document.activeElement?.id === 'frappe', 'the field');
};

inEachBrowser(
  (visitor, name) => {
    test('the right sign: it is said, and the next one comes with its keys', async () => {
      await begin(visitor());
      expect(await seen(visitor())).toMatchObject({
        step: capital(words.sign(1, SIGNS.length)),
        ask: words.askSign(characterName('<')),
        keys: ['<'],
      });
      await visitor().type('#frappe', '<');
      expect(await seen(visitor())).toEqual({
        said: words.right(characterName('<')),
        step: capital(words.sign(2, SIGNS.length)),
        ask: words.askSign(characterName('>')),
        now: '',
        how: gestureWords('<', 'Maj'),
        typed: '',
        keys: ['Maj', '<', 'Maj'],
      });
    });

    test('another sign: both are named, nothing is to erase; what was left is found again', async () => {
      await begin(visitor());
      await visitor().type('#frappe', '<>/="(){)');
      const waiting = {
        step: capital(words.sign(9, SIGNS.length)),
        ask: words.askSign(characterName('}')),
        how: gestureWords('=', 'Alt Gr'),
        typed: '',
      };
      expect(await seen(visitor())).toMatchObject({
        ...waiting,
        said: 'Vous avez tapé la parenthèse fermante\u00a0). On attend l’accolade fermante\u00a0}.',
        keys: ['=', 'Alt Gr'],
      });
      // Nobody is back sooner; a browser at work hands what it keeps from one process to the next meanwhile.
      await sleep(500);
      await open(visitor());
      const button = () => document.querySelector('[data-part="begin"]')?.textContent;
      expect(await visitor().evaluate(button)).toBe(words.resume(words.sign(9, SIGNS.length)));
      await visitor().click('[data-part="begin"]');
      expect(await seen(visitor())).toMatchObject({ ...waiting, said: '' });
    });

    test('a piece of code: its right beginning stays', async () => {
      await begin(visitor());
      await visitor().type('#frappe', `${SIGNS.join('')}<P`);
      expect(await seen(visitor())).toMatchObject({
        said: words.wrong(characterName('P'), characterName('p')),
        step: capital(words.piece(1, PIECES.length)),
        ask: words.askPiece,
        now: words.now(characterName('p')),
        typed: '<',
      });
      await visitor().type('#frappe', '<p>');
      expect((await seen(visitor())).said).toBe(words.rightPiece('<p>'));
    });

    // What follows depends on no browser.
    if (name !== 'chromium') return;

    test('to the very end, by the keyboard alone', async () => {
      await open(visitor());
      await visitor().evaluate((first) => document.querySelector<HTMLElement>(first)?.focus(), FIRST);
      await visitor().press('Enter');
      await visitor().type('#frappe', SIGNS.join('') + PIECES.join(''));
      expect(await seen(visitor())).toMatchObject({
        step: capital(words.letter(1, LETTERS.length)),
        ask: words.askSign(characterName('é')),
        how: gestureWords('é'),
      });
      await visitor().type('#frappe', STEPS.slice(SIGNS.length + PIECES.length).join(''));
      const end = () =>
        visitor().evaluate(() => [
          document.querySelector('[data-part="end"]:not([hidden]) p')?.textContent,
          document.activeElement?.textContent,
        ]);
      expect(await end()).toEqual([words.end(SIGNS.length, PIECES.length), words.again]);
      await visitor().press('Enter');
      expect((await seen(visitor())).step).toBe(capital(words.sign(1, SIGNS.length)));
      expect(visitor().consoleErrors()).toEqual([]);
    });
  },
  { turn: 'none', embeddedChromium },
);

describe('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    const { executable: executablePath, env } = embeddedChromium;
    const all = { ...process.env, ...env } as Record<string, string>;
    browser = await loadPlaywright().chromium.launch({ executablePath, env: all });
  });
  afterAll(() => browser?.close());
  const started = async (): Promise<Page> => {
    const opened = await browser.newPage();
    await opened.goto(page);
    await opened.click('[data-part="begin"]');
    return opened;
  };

  test('a key held too long writes once', async () => {
    const opened = await started();
    for (let time = 0; time < 4; time += 1) await opened.keyboard.down('<');
    await opened.keyboard.up('<');
    expect(await opened.locator('[data-part="said"]').innerText()).toBe(words.right(characterName('<')));
  });

  test('the key can wait until another sign was typed', async () => {
    const opened = await started();
    await opened.getByLabel(words.showKey).uncheck();
    expect(await opened.locator('[data-part="how"]').innerText()).toBe('');
    expect(await opened.locator('.key-pressed').count()).toBe(0);
    await opened.getByLabel(words.field).pressSequentially('>');
    expect(await opened.locator('[data-part="how"]').innerText()).toBe(gestureWords('<'));
    await opened.getByLabel(words.field).pressSequentially('<');
    expect(await opened.locator('[data-part="how"]').innerText()).toBe('');
    await opened.reload();
    await opened.click('[data-part="begin"]');
    expect(await opened.getByLabel(words.showKey).isChecked()).toBe(false);
  });

  test('axe finds nothing while one types, and what changes is read aloud', async () => {
    const opened = await started();
    await opened.getByLabel(words.field).pressSequentially(')');
    await opened.evaluate(AXE);
    const found = await opened.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    const status = opened.getByRole('status').filter({ has: opened.locator('[data-part="said"]') });
    expect(await status.innerText()).toContain(words.wrong(characterName(')'), characterName('<')));
  });

  test('without JavaScript: what the page is, the sheet, the map; nothing that would do nothing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const opened = await context.newPage();
    await opened.goto(page);
    expect(await opened.locator('main').innerText()).toContain(words.noScript);
    expect(await opened.locator('main a[href$="fiches/f01.html"]').isVisible()).toBe(true);
    expect(await opened.getByRole('img', { name: words.map }).isVisible()).toBe(true);
    expect(await opened.locator('main :is(button, input)').filter({ visible: true }).count()).toBe(0);
    await context.close();
  });

  test('on paper: the map of the keyboard and its signs, on one sheet', async () => {
    const opened = await started();
    await opened.emulateMedia({ media: 'print' });
    expect(await opened.getByRole('img', { name: words.map }).isVisible()).toBe(true);
    expect(await opened.locator('.sign-list li').filter({ visible: true }).count()).toBe(SIGNS.length);
    expect(await opened.locator('main :is(button, input)').filter({ visible: true }).count()).toBe(0);
    const sheets = (await opened.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(sheets).toHaveLength(1);
  });
});
