import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { packWords } from '../words/pack.ts';
import { homeProgressWords, progressPageWords } from '../words/progress.ts';
import { visitWithChromium } from './browsers/chromium.ts';
import { findBrowsers } from './browsers/find-browsers.ts';
import { visitWithFirefox } from './browsers/firefox.ts';
import { inEachBrowser } from './browsers/in-each-browser.ts';
import type { Visitor } from './browsers/visitor.ts';
import { course } from './built-course.ts';
import { ROOT } from './run.ts';
import { atelierAt } from './write-atelier.ts';

/** A learner's own copy of the workspace, where two exercises were checked: one acquired, one on its way. */
const browser = await embeddedBrowser(() => {});
let place: string;
let workspace: string;
const opener = () => pathToFileURL(join(workspace, 'ouvrir-le-cours.html')).href;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'Mes documents é 100% #2 '));
  workspace = join(place, 'atelier');
  await cp(join(course.dir, 'atelier'), workspace, { recursive: true });
  const { check } = atelierAt(workspace, { ENVOL_BROWSER: browser.executable, ...browser.env });
  const solution = join(ROOT, 'exercises/html-01-fermer/solution');
  await cp(solution, join(workspace, 'exercices/html-01-fermer'), { recursive: true });
  expect((await check(['html-02-squelette'])).code).toBe(1);
  expect((await check(['html-01-fermer'])).code).toBe(0);
});
afterAll(() => rm(place, { recursive: true, force: true }));

/** `cours.js` is what an installed workspace knows, here as `installer.cmd` writes it; without it the learner is asked. */
const install = () => {
  const text = `\ufeff// Où est le cours.\r\nwindow.ENVOL_COURS = ${JSON.stringify(course.dir)};\r\n`;
  return writeFile(join(workspace, 'cours.js'), text, 'utf16le');
};

const text = (visitor: Visitor, selector: string) =>
  visitor.evaluate((css) => document.querySelector(css)?.textContent?.replace(/\s+/g, ' ').trim() ?? '', selector);
const states = (visitor: Visitor) =>
  visitor.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.card[data-exercise][data-state]')].map((card) => [
        card.dataset['exercise'],
        card.querySelector('.state')?.textContent,
      ]),
    ),
  );
const openFromWorkspace = async (visitor: Visitor) => {
  await visitor.open(opener());
  await visitor.waitFor(() => document.querySelector('[data-resume]:not([hidden])') !== null, 'where the reader was');
};

inEachBrowser(
  (visitor) => {
    beforeEach(() => visitor().resize(1280, 800));

    test('from the workspace to the course: its address is asked once, then the page shows what was done', async () => {
      await rm(join(workspace, 'cours.js'), { force: true });
      await visitor().open(opener());
      await visitor().waitFor(() => document.querySelector('#cours') !== null, 'the question');
      await visitor().type('#cours', 'sur le bureau');
      await visitor().press('Enter');
      await visitor().waitFor(() => document.querySelector('[role="status"]')?.textContent !== '', 'an answer');
      expect(await text(visitor(), '[role="status"]')).toBe(packWords.openCourse.notPlace);
      await visitor().type('#cours', join(course.dir, 'lecons'));
      await visitor().press('Enter');
      await visitor().waitFor(() => /Il n’y a pas de cours/.test(document.body.textContent), 'an answer');
      await visitor().type('#cours', course.dir);
      await visitor().press('Enter');
      await visitor().waitFor(() => document.querySelector('[data-resume]:not([hidden])') !== null, 'the course');
      expect(await text(visitor(), '[data-resume] .button')).toBe('Reprendre : Mon squelette de mémoire');
      expect(await text(visitor(), '[data-resume] ul')).toMatch(/^Mon squelette de mémoire : 0 vérification sur \d+$/);
      const [lessons, exercises] = await visitor().evaluate(() => {
        const all = document.querySelector<HTMLElement>('.tally:not([hidden])')?.dataset['tally']?.split(' ') ?? [];
        return [all.length, all.flatMap((one) => one.split(':')[1]?.split(',').filter(Boolean) ?? []).length];
      });
      const done = `2 leçons lues sur ${lessons} · 1 exercice acquis sur ${exercises}`;
      expect(await text(visitor(), '.tally:not([hidden])')).toBe(done);
      expect(await visitor().evaluate(() => location.hash)).toBe('');
    });

    test('a workspace from another version of the course: which of the two to update is said', async () => {
      const page = await readFile(fileURLToPath(opener()), 'utf8');
      const other = join(workspace, 'autre-version.html');
      await install();
      for (const [version, says] of [
        ['0.0.9', homeProgressWords.update],
        ['99.0.0', homeProgressWords.newer],
      ] as const) {
        await writeFile(other, page.replace(/data-version="[\d.]+"/, `data-version="${version}"`));
        await visitor().open(pathToFileURL(other).href);
        await visitor().waitFor(() => document.querySelector('.update') !== null, 'what is to be updated');
        expect(await text(visitor(), '.update')).toBe(says.replace(/\s+/g, ' '));
      }
      await rm(other);
      await openFromWorkspace(visitor());
      expect(await visitor().evaluate(() => document.querySelector('.update'))).toBe(null);
    });

    test('an exercise names the exact folder to open, and what the last check found', async () => {
      await install();
      await openFromWorkspace(visitor());
      await visitor().open(course.url('exercices/html-02-squelette.html'));
      await visitor().waitFor(() => document.querySelector('[data-verdict]:not([hidden])') !== null, 'the verdict');
      expect(await text(visitor(), '[data-folder] code')).toBe(join(workspace, 'exercices/html-02-squelette'));
      expect(await text(visitor(), '[data-verdict]')).toMatch(/^En route : première vérification le \d+ /);
      expect(await text(visitor(), '.page-head .state')).toBe('En route');
      expect(visitor().consoleErrors()).toEqual([]);
      await visitor().click('[data-folder] button');
      await visitor().waitFor(() => document.querySelector('[data-folder] [role]')?.textContent !== '', 'an answer');
    });

    test('the browser’s memory cleared from an exercise’s page: everything comes back with the workspace', async () => {
      await install();
      await openFromWorkspace(visitor());
      await visitor().open(course.url('exercices/html-01-fermer.html'));
      await visitor().evaluate(() => localStorage.clear());
      await openFromWorkspace(visitor());
      await visitor().open(course.url('modules/01-html.html'));
      await expect
        .poll(() => states(visitor()), { timeout: 15_000 })
        .toEqual({ 'html-01-fermer': 'Acquis', 'html-02-squelette': 'En route' });
      const lessons = await visitor().evaluate(() =>
        [...document.querySelectorAll('[data-lesson] .state')].map(({ textContent }) => textContent),
      );
      expect(lessons).toEqual(['Exercices acquis', 'Lue', ...lessons.slice(2).map(() => '')]);
    });

    test('what is kept later, by another page, is shown without a reload', async (context) => {
      if (visitor().name === 'firefox') return context.skip('its store is inside the hub');
      await install();
      await openFromWorkspace(visitor());
      await visitor().open(course.url('modules/01-html.html'));
      await visitor().waitFor(() => document.querySelector('.card[data-state]') !== null, 'the states');
      const all = await visitor().evaluate(() => JSON.stringify({ ...localStorage }));
      await visitor().evaluate(() => localStorage.clear());
      await visitor().open(course.url('modules/01-html.html'));
      await visitor().waitFor(() => document.readyState === 'complete', 'the page');
      expect(await states(visitor())).toEqual({});
      await visitor().evaluate((kept) => {
        for (const [key, value] of Object.entries(JSON.parse(kept) as Record<string, string>)) {
          localStorage.setItem(key, value);
          dispatchEvent(new StorageEvent('storage', { key }));
        }
      }, all);
      await expect
        .poll(() => states(visitor()), { timeout: 15_000 })
        .toEqual({ 'html-01-fermer': 'Acquis', 'html-02-squelette': 'En route' });
    });

    test('a damaged record: the page shows what it kept', async () => {
      await install();
      await openFromWorkspace(visitor());
      await cp(join(workspace, 'progression'), join(place, 'progression'), { recursive: true });
      try {
        await writeFile(join(workspace, 'progression/progression.js'), 'window.ENVOL_PROGRESSION = {"version":1,"exer');
        await visitor().open(course.url('modules/01-html.html'));
        await expect
          .poll(() => states(visitor()), { timeout: 15_000 })
          .toEqual({ 'html-01-fermer': 'Acquis', 'html-02-squelette': 'En route' });
      } finally {
        await cp(join(place, 'progression'), join(workspace, 'progression'), { recursive: true });
      }
    });

    test('what was acquired under a former id is told under the one that took its place', async () => {
      const renamed = join(place, 'cours renommé');
      const isOther = (path: string) => !/[\\/](?:atelier|pagefind|lecons|exercices|reference)$/.test(path);
      await cp(course.dir, renamed, { recursive: true, filter: isOther });
      const page = join(renamed, 'progression.html');
      const heirs = `<html data-heirs='{"html-01-fermer":"html-01-refermer"}'`;
      await writeFile(page, (await readFile(page, 'utf8')).replace('<html', heirs));
      await visitor().open(`${pathToFileURL(page).href}#atelier=${encodeURIComponent(pathToFileURL(workspace).href)}`);
      await visitor().waitFor(() => document.querySelectorAll('[data-part="exercises"] tr').length > 0, 'the table');
      const rows = await visitor().evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-part="exercises"] tr')].map((row) => [
          row.querySelector('a')?.getAttribute('href'),
          row.dataset['state'],
        ]),
      );
      expect(Object.fromEntries(rows)).toEqual({
        'exercices/html-01-refermer.html': 'acquis',
        'exercices/html-02-squelette.html': 'en-route',
      });
    });

    describe('without a workspace', () => {
      const progressionPage = async () => {
        await visitor().open(course.url('progression.html'));
        await visitor().waitFor(
          () => document.querySelector('[data-part="workspace"]')?.textContent !== '',
          'the page',
        );
      };
      /** What « Enregistrer » writes. */
      const exported = () =>
        visitor().evaluate(async () => {
          const { createObjectURL } = URL;
          let written: Blob | MediaSource | undefined;
          URL.createObjectURL = (blob) => {
            written = blob;
            return createObjectURL(blob);
          };
          document.querySelector<HTMLElement>('[data-part="export"]')?.click();
          URL.createObjectURL = createObjectURL;
          return written instanceof Blob ? written.text() : '';
        });
      const bringBack = (content: string) =>
        visitor().evaluate((given) => {
          const files = new DataTransfer();
          files.items.add(new File([String(given)], 'envol-progression.json'));
          const input = document.querySelector<HTMLInputElement>('[data-part="import"]');
          if (!input) return;
          input.files = files.files;
          input.dispatchEvent(new Event('change'));
        }, content);
      const forget = async () => {
        await visitor().click('[data-part="forget"]');
        await visitor().waitFor(() => document.querySelector('[data-part="forget-sure"]:not([hidden])') !== null, 'it');
        await visitor().click('[data-part="forget-yes"]');
        await visitor().waitFor(() => document.querySelector('[data-part="forget-said"]')?.textContent !== '', 'it');
      };
      /** What is said of it; the sentence of the gesture before is still there. */
      const answer = async () => {
        const said = () => text(visitor(), '[data-part="keep-said"]');
        await expect.poll(said, { timeout: 15_000 }).not.toMatch(/téléchargements|^$/);
        return said();
      };

      test('a lesson that is read is noted; a file takes it all away and brings it back', async () => {
        await progressionPage();
        await forget();
        await visitor().open(course.url('lecons/html-03.html'));
        await visitor().waitFor(() => document.querySelector('[data-read] button') !== null, 'the button');
        await visitor().click('[data-read] button');
        await visitor().waitFor(() => document.querySelector('[data-read] [role]')?.textContent !== '', 'the note');
        expect(await text(visitor(), '.page-head .state')).toBe('Lue');
        await visitor().open(course.url('modules/01-html.html'));
        await visitor().waitFor(() => document.querySelector('[data-lesson="html-03"][data-state]') !== null, 'it');

        await progressionPage();
        expect(await text(visitor(), '[data-part="workspace"]')).toBe(progressPageWords.unlinked);
        // What the page before kept may come a moment later.
        await expect.poll(() => text(visitor(), '[data-part="lessons-said"]')).toBe('Vous avez lu 1 leçon.');
        expect(
          await visitor().evaluate(() =>
            [...document.querySelectorAll('.read-module[open] li:not([hidden])')].map((lesson) => [
              lesson.querySelector('a')?.getAttribute('href'),
              lesson.querySelector('.state')?.textContent,
            ]),
          ),
        ).toEqual([['lecons/html-03.html', 'Lue']]);
        const file = await exported();
        await visitor().click('[data-part="forget"]');
        await visitor().waitFor(() => document.activeElement?.matches('[data-part="forget-no"]') === true, 'it');
        expect(await text(visitor(), '[data-part="forget-loss"]')).toBe(
          progressPageWords.loss(false).replaceAll('\u00a0', ' '),
        );
        await visitor().click('[data-part="forget-no"]');
        await visitor().waitFor(() => document.activeElement?.matches('[data-part="forget"]') === true, 'it');
        expect(await text(visitor(), '[data-part="lessons-said"]')).toBe('Vous avez lu 1 leçon.');
        await forget();
        await visitor().waitFor(() => document.querySelector('.read-module:not([hidden])') === null, 'nothing');
        expect(await text(visitor(), '[data-part="lessons-said"]')).toBe(progressPageWords.noLesson);

        await bringBack('{"a":1}');
        expect(await answer()).toBe(progressPageWords.notRecord);
        await progressionPage();
        await bringBack(file);
        expect(await answer()).toBe('C’est repris : 0 exercice et 1 leçon lue.');
        await visitor().open(course.url('lecons/html-02.html'));
        // Where the reader is goes through the hub's frame: what they say after it is noted after it.
        await visitor().click('[data-read] button');
        await visitor().waitFor(() => document.querySelector('[data-read] [role]')?.textContent !== '', 'the note');
        await visitor().open(course.url('index.html'));
        await visitor().waitFor(() => document.querySelector('[data-resume] .button') !== null, 'the way back');
        expect(await text(visitor(), '[data-resume] .button')).toBe('Reprendre : Le squelette d’un document');

        // What is looked up on the way does not move that.
        await visitor().open(course.url('recherche.html?q=image&dans=lecons'));
        await visitor().click('.search-result a[href*="html-07"]');
        await visitor().waitFor(() => location.search === '?trouve', 'the lesson of images');
        await visitor().open(course.url('index.html'));
        await visitor().waitFor(() => document.querySelector('[data-resume] .button') !== null, 'the way back');
        expect(await text(visitor(), '[data-resume] .button')).toBe('Reprendre : Le squelette d’un document');
      });

      test('the path of the workspace can be pasted; what is none is said', async () => {
        await progressionPage();
        await visitor().type('#atelier', 'mon atelier');
        await visitor().press('Enter');
        await visitor().waitFor(() => document.querySelector('[data-part="link-said"]')?.textContent !== '', 'it');
        expect(await text(visitor(), '[data-part="link-said"]')).toBe(progressPageWords.notFolder);
        await visitor().type('#atelier', workspace);
        const typed = () => visitor().evaluate(() => document.querySelector<HTMLInputElement>('#atelier')?.value);
        expect(await typed()).toBe(workspace);
        await visitor().press('Enter');
        await visitor().waitFor(
          () => document.querySelectorAll('[data-part="exercises"] tr').length === 2,
          'the table',
        );
        expect(await text(visitor(), '[data-part="workspace"]')).toBe(`${progressPageWords.linked} ${workspace}`);
        await forget();
      });
    });
  },
  { turn: 'firefox', embeddedChromium: browser },
);

describe('a restart of the browser', () => {
  const found = findBrowsers(browser);
  test.each([
    ['chromium', visitWithChromium],
    ['firefox', visitWithFirefox],
  ] as const)('%s: what was done and chosen is still there, on a page never opened', async (name, visit) => {
    const its = found[name];
    if ('missing' in its) return;
    await install();
    const profile = await mkdtemp(join(tmpdir(), 'envol-profile-'));
    try {
      const first = await visit({ ...its.start, profile });
      await openFromWorkspace(first);
      await first.click('[data-comfort] summary');
      await first.click('input[name="size"][value="3"]');
      await first.waitFor(() => document.querySelector('.comfort-status')?.textContent !== '', 'the status');
      await first.open(course.url('progression.html'));
      await first.waitFor(() => document.documentElement.dataset['size'] === '3', 'the choice on another page');
      await first.close();
      const second = await visit({ ...its.start, profile });
      try {
        await second.open(course.url('modules/01-html.html'));
        await second.waitFor(() => document.querySelector('.card[data-state]') !== null, 'what was done');
        await second.waitFor(() => document.documentElement.dataset['size'] === '3', 'the choice');
      } finally {
        await second.close();
      }
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

test('the workspace on the share itself: it asks for a copy first', async () => {
  const its = findBrowsers(browser).chromium;
  if ('missing' in its) return;
  const visitor = await visitWithChromium(its.start);
  try {
    await visitor.open(course.url('atelier/ouvrir-le-cours.html'));
    await visitor.waitFor(() => document.querySelectorAll('main p').length > 0, 'the page');
    expect(await text(visitor, 'main p')).toBe(packWords.openCourse.inCourse);
    expect(await readdir(join(course.dir, 'atelier'))).not.toContain('progression');
  } finally {
    await visitor.close();
  }
});
