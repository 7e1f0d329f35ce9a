import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPlaywright } from '../check/browser/engine.ts';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { progressWords } from '../words/progress.ts';
import { exerciseListWords as words } from '../words/site.ts';
import { inEachBrowser } from './browsers/in-each-browser.ts';
import { ROOT, run } from './run.ts';
import { LISTED, writeListCourse } from './write-list-course.ts';

/** The list of exercises of a small course, opened by double click. */
let source: string;
let place: string;
const url = (query = '', page = 'exercices.html') => pathToFileURL(join(place, 'cours', page)).href + query;
const embeddedChromium = await embeddedBrowser(() => {});

beforeAll(async () => {
  source = await mkdtemp(join(ROOT, '.cache-course '));
  place = await mkdtemp(join(tmpdir(), 'Été 100% #1 – liste & co '));
  await writeListCourse(source);
  const built = await run('src/pack/build-cli.ts', ['--course', source, '--out', join(place, 'cours')]);
  expect(built.stderr).toBe('');
});
afterAll(() => Promise.all([source, place].map((dir) => rm(dir, { recursive: true, force: true }))));

const ids = LISTED.map(([, , id]) => id);
const TOTAL = ids.length;

inEachBrowser(
  (visitor, name) => {
    /** What is seen of the list. */
    const seen = () =>
      visitor().evaluate(() => {
        const shown = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
        return {
          exercises: shown('[data-exercise]').map(({ dataset }) => dataset['exercise']),
          modules: shown('.exercise-list h2').map(({ textContent }) => textContent?.trim().slice(-4)),
          lessons: shown('.exercise-list h3').map(({ textContent }) => textContent?.trim().slice(-5)),
          contents: shown('.toc a').map(({ textContent }) => textContent?.trim().slice(-4)),
          says: document.querySelector('[role="status"]')?.textContent?.trim(),
          query: location.search,
        };
      });
    /** As people do it with the keyboard: the n-th value below « all ». */
    const choose = async (name: string, below: number) => {
      await visitor().evaluate((at) => document.querySelector<HTMLElement>(`select[name="${at}"]`)?.focus(), name);
      for (let step = 0; step < below; step += 1) await visitor().press('ArrowDown');
      const rank = () => visitor().evaluate(() => (document.activeElement as HTMLSelectElement).selectedIndex);
      await expect.poll(rank).toBe(below);
    };
    const focused = () =>
      visitor().evaluate(
        () => (document.activeElement as HTMLSelectElement).name || document.activeElement?.textContent,
      );

    test('everything is there, by module and lesson, and can be chosen', async () => {
      await visitor().open(url());
      expect(await seen()).toEqual({
        exercises: ids,
        modules: ['html', '-css', '3-js'],
        lessons: ['aa-01', 'aa-02', 'bb-01', 'bb-02', 'cc-01'],
        contents: ['html', '-css', '3-js'],
        says: words.all(TOTAL),
        query: '',
      });
      const offered = await visitor().evaluate(() =>
        // Not `labels`: reading it makes WebKitGTK 2.50 lose its driver a few clicks later.
        [...document.querySelectorAll('form label:has(select)')].map((label) => [
          label.querySelector('span')?.textContent,
          ...[...label.querySelectorAll('select option')].map(({ textContent }) => textContent),
        ]),
      );
      const { module, competence, type, niveau, etat } = words.filters;
      const all = (filter: { label: string; all: string }) => [filter.label, filter.all];
      expect(offered).toEqual([
        [...all(module), 'Module 01-html', 'Module 02-css', 'Module 03-js'],
        [...all(competence), 'Faire C01', 'Faire C02', 'Faire C03'],
        [...all(type), ...Object.values(words.kinds).map(({ name }) => name)],
        [
          ...all(niveau),
          ...['1 : refaire', '2 : adapter', '3 : réparer ou combiner', '4 : concevoir'].map((n) => `Niveau ${n}`),
        ],
        [...all(etat), words.notBegun, ...Object.values(progressWords.states)],
      ]);
    });

    test('by each choice; headings without an exercise go, in the page and in its contents', async () => {
      await visitor().open(url());
      const chosen = async (name: string, below: number) => {
        await choose(name, below);
        const { exercises, query, says, ...headings } = await seen();
        expect(says).toBe(words.some(exercises.length, TOTAL));
        await visitor().click('[data-show-all]');
        return { exercises, query, ...headings };
      };
      expect(await chosen('module', 2)).toMatchObject({
        exercises: ['bb-01-noir', 'bb-01-page', 'bb-02-boite'],
        query: '?module=02-css',
        modules: ['-css'],
        contents: ['-css'],
      });
      expect(await chosen('competence', 2)).toMatchObject({
        exercises: ['aa-01-plan', 'aa-02-lien', 'bb-01-page'],
        query: '?competence=c02',
      });
      expect(await chosen('type', 3)).toMatchObject({
        exercises: ['aa-02-lien', 'cc-01-clic'],
        query: '?type=debug',
        modules: ['html', '3-js'],
        lessons: ['aa-02', 'cc-01'],
        contents: ['html', '3-js'],
      });
      expect(await chosen('niveau', 4)).toMatchObject({ exercises: ['cc-01-site'], query: '?niveau=4' });
      expect(await chosen('etat', 1)).toMatchObject({ exercises: ids, query: '?etat=a-commencer' });
    });

    test('by the keyboard alone: two choices, then everything again', async () => {
      await visitor().open(url());
      await visitor().evaluate(() => document.querySelector('main')?.focus());
      const tabTo = async (name: string) => {
        for (let step = 0; step < 12 && (await focused()) !== name; step += 1) await visitor().press('Tab');
        expect(await focused()).toBe(name);
      };
      await tabTo('module');
      await visitor().press('ArrowDown');
      await tabTo('niveau');
      await visitor().press('ArrowDown');
      await visitor().waitFor(() => location.search === '?module=01-html&niveau=1', 'both choices');
      expect((await seen()).exercises).toEqual(['aa-01-guide', 'aa-02-lien']);
      await tabTo(words.showAll);
      await visitor().press('Enter');
      expect(await seen()).toMatchObject({ exercises: ids, query: '', says: words.all(TOTAL) });
      expect(await focused()).toBe(words.showAll);
    });

    // What follows depends on no browser.
    if (name !== 'chromium') return;

    test('nothing fits: it is said, and a button shows everything', async () => {
      await visitor().open(url('?module=03-js&niveau=1'));
      expect(await seen()).toMatchObject({ exercises: [], modules: [], says: words.none });
      await visitor().click('[data-exercise-none] button');
      expect(await seen()).toMatchObject({ exercises: ids, query: '' });
      expect(await focused()).toBe(words.showAll);
      expect(await visitor().evaluate(() => document.activeElement?.checkVisibility())).toBe(true);
    });

    test('a skill leads to its exercises, and an exercise to its skill', async () => {
      await visitor().open(url('', 'competences.html'));
      await visitor().click('a[href$="?competence=c01"]');
      await visitor().waitFor(() => document.querySelector('[data-exercise][hidden]') !== null, 'the list');
      expect((await seen()).exercises).toEqual(['aa-01-guide', 'aa-01-plan', 'cc-01-site']);
      await visitor().click('[data-exercise="cc-01-site"] a[href$="#c03"]');
      await visitor().waitFor(() => document.querySelector(':target')?.textContent === 'Faire C03', 'the skill');
    });

    test('an address with unknown names and values shows everything, and nothing complains', async () => {
      await visitor().open(url('?module=cobol&niveau=9&etat=&couleur=rouge&__proto__=1&%E0%A4%A'));
      expect(await seen()).toMatchObject({ exercises: ids, says: words.all(TOTAL) });
      expect(visitor().consoleErrors()).toEqual([]);
    });

    test('the list follows the progress that comes later', async () => {
      await visitor().open(url('?etat=en-route'));
      expect((await seen()).exercises).toEqual([]);
      const set = (state: string) =>
        visitor().evaluate((now) => {
          for (const row of document.querySelectorAll<HTMLElement>('[data-exercise="bb-01-noir"]'))
            row.dataset['state'] = now;
          document.dispatchEvent(new CustomEvent('envol:progress'));
        }, state);
      await set('en-route');
      expect(await seen()).toMatchObject({
        exercises: ['bb-01-noir'],
        says: words.some(1, TOTAL),
        query: '?etat=en-route',
      });
      await set('acquis');
      expect(await seen()).toMatchObject({ exercises: [], says: words.none });
    });
  },
  { turn: 'none', embeddedChromium },
);

describe('without a screen or a script', () => {
  let browser: Browser;
  beforeAll(async () => {
    const { executable: executablePath, env } = embeddedChromium;
    const all = { ...process.env, ...env } as Record<string, string>;
    browser = await loadPlaywright().chromium.launch({ executablePath, env: all });
  });
  afterAll(() => browser?.close());

  test('without JavaScript: the whole list, its count, and no choice that would do nothing', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(url('?type=debug'));
    expect(await page.locator('[data-exercise]').filter({ visible: true }).count()).toBe(TOTAL);
    expect(await page.locator('select, [data-show-all]').filter({ visible: true }).count()).toBe(0);
    expect((await page.locator('[data-exercise-count]').innerText()).trim()).toBe(words.all(TOTAL));
  });

  test('« Précédent » comes back to the list as it was chosen', async () => {
    const page = await browser.newPage();
    await page.goto(url());
    await page.selectOption('[name="type"]', 'debug');
    await page.click('[data-exercise="cc-01-clic"] a');
    await page.waitForURL('**/exercices/cc-01-clic.html');
    await page.goBack();
    await page.waitForSelector('[data-exercise][hidden]', { state: 'attached' });
    expect(new URL(page.url()).search).toBe('?type=debug');
    expect(await page.inputValue('[name="type"]')).toBe('debug');
    expect(await page.locator('[data-exercise]').filter({ visible: true }).count()).toBe(2);
  });

  test('on paper: what was chosen, said, with boxes to tick', async () => {
    const page = await browser.newPage();
    await page.goto(url('?type=debug&niveau=3'));
    await page.emulateMedia({ media: 'print' });
    const rows = page.locator('[data-exercise]').filter({ visible: true });
    expect(await rows.count()).toBe(1);
    expect(await rows.first().evaluate((row) => getComputedStyle(row, '::before').borderTopStyle)).toBe('solid');
    expect(await page.locator('select, [data-show-all]').filter({ visible: true }).count()).toBe(0);
    const choices = words.choices([words.kinds.debug.name, 'Niveau 3 : réparer ou combiner']);
    expect(await page.locator('[data-exercise-choices]').innerText()).toBe(choices);
  });
});
