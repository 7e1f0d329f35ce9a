import { beforeEach, describe, expect, test } from 'vitest';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { inEachBrowser } from './browsers/in-each-browser.ts';
import { course } from './built-course.ts';

/** The built course, copied where learners' folders really are, visited by double click. */
const { url } = course;

inEachBrowser(
  (visitor) => {
    beforeEach(() => visitor().resize(1280, 800));

    describe('pages', () => {
      test('from home to a lesson to an exercise, by clicks', async () => {
        await visitor().open(url('index.html'));
        await visitor().click('.chapter a[href$="01-html.html"]');
        await visitor().waitFor(() => location.pathname.endsWith('/modules/01-html.html'), 'the module');
        await visitor().click('.path a');
        await visitor().waitFor(() => location.pathname.endsWith('/lecons/html-01.html'), 'the lesson');
        await visitor().click('.card a');
        await visitor().waitFor(() => location.pathname.endsWith('/exercices/html-01-fermer.html'), 'the exercise');
        expect(await visitor().evaluate(() => document.querySelector('h1')?.textContent)).toBe('Réparer les balises');
      });

      test.each([
        'index.html',
        'modules/01-html.html',
        'lecons/html-03.html',
        'exercices/html-03-plan.html',
        'guides/apprenant.html',
      ])('%s: styles, fonts and pictures are there, nothing complains, nothing sticks out at 375 px', async (page) => {
        await visitor().resize(375, 812);
        await visitor().open(url(page));
        await visitor().evaluate(() => document.fonts.ready.then(() => undefined));
        const seen = await visitor().evaluate(() => ({
          paper: getComputedStyle(document.documentElement).backgroundColor,
          font: [...document.fonts].some(
            ({ family, status }) => family.includes('Atkinson Hyperlegible Next') && status === 'loaded',
          ),
          lost: [...document.images]
            .filter((image) => image.complete && image.naturalWidth === 0)
            .map(({ src }) => src),
          wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        }));
        expect(seen).toEqual({ paper: 'rgb(251, 246, 238)', font: true, lost: [], wide: false });
        expect(visitor().consoleErrors()).toEqual([]);
      });

      test('an accented anchor leads to its heading', async () => {
        await visitor().open(url('lecons/html-03.html'));
        await visitor().click('.toc a[href*="sert"]');
        await visitor().waitFor(() => decodeURIComponent(location.hash) === '#à-quoi-ça-sert', 'the hash');
        expect(
          await visitor().evaluate(
            () => Math.abs(document.querySelector(':target')?.getBoundingClientRect().top ?? 999) < 200,
          ),
        ).toBe(true);
      });

      test('the keyboard reaches the content at once', async () => {
        await visitor().open(url('lecons/html-01.html'));
        await visitor().press('Tab');
        expect(await visitor().evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
      });
    });
  },
  { turn: 'firefox', embeddedChromium: await embeddedBrowser(() => {}) },
);

test('no page of the site names an address that a browser could fetch', async () => {
  const { readFolder } = await import('../course/read-folder.ts');
  const { files } = await readFolder(course.dir);
  const found = [...files]
    .filter(([path]) => /\.(html|css|js|svg)$/.test(path))
    .flatMap(([path, bytes]) => {
      const text = new TextDecoder().decode(bytes);
      return [...text.matchAll(/(?:src|href|url\()\s*[=(]?\s*["']?https?:\/\/[^"')\s]+/g)].map(
        ([url]) => `${path}: ${url}`,
      );
    });
  expect(found).toEqual([]);
});

test('names in dist: lower case, ASCII, short, no space', async () => {
  const { readFolder } = await import('../course/read-folder.ts');
  const { files } = await readFolder(course.dir);
  expect([...files.keys()].filter((path) => !/^[a-z0-9._/-]{1,100}$/.test(path))).toEqual([]);
});
