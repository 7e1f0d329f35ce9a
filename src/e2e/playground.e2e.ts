import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { playgroundWords as words } from '../words/playground.ts';
import { inEachBrowser } from './browsers/in-each-browser.ts';
import { course } from './built-course.ts';
import { type Spy, startSpy } from './spy.ts';

const embeddedChromium = await embeddedBrowser(() => {});
let spy: Spy;
beforeAll(async () => {
  spy = await startSpy();
});
afterAll(() => spy?.close());

inEachBrowser(
  (visitor) => {
    const EDITOR = '.playground .cm-content';
    const status = () => visitor().evaluate(() => document.querySelector('.playground-status')?.textContent ?? '');
    const said = () =>
      visitor().evaluate(() =>
        [...document.querySelectorAll('.playground-console li')].map((li) => li.textContent ?? ''),
      );
    const text = () =>
      visitor().evaluate(() =>
        (document.querySelector('envol-playground') as unknown as { work(): Promise<Record<string, string>> })
          .work()
          .then((files) => files['index.html'] ?? ''),
      );
    const write = (code: string) =>
      visitor().evaluate((text) => {
        const playground = document.querySelector('envol-playground') as unknown as {
          write(files: object): Promise<void>;
        };
        return playground.write({ 'index.html': text });
      }, code);
    const open = async () => {
      await visitor().open(course.url('lecons/html-03.html'));
      await visitor().evaluate(() => document.querySelector('envol-playground')?.scrollIntoView());
      await visitor().waitFor(() => document.querySelector('.playground iframe.is-shown') !== null, 'the result');
    };
    const waitForLine = async (pattern: RegExp) => {
      for (let tries = 0; tries < 60; tries += 1) {
        const lines = await said();
        if (lines.some((line) => pattern.test(line))) return lines;
        await new Promise((later) => setTimeout(later, 150));
      }
      throw new Error(`never said ${pattern}: ${JSON.stringify(await said())}`);
    };
    beforeEach(() => visitor().resize(1280, 800));

    test('links go from page to page, folders included, and to a part of the page', async () => {
      await visitor().open(course.url('lecons/html-06.html'));
      await visitor().evaluate(() => document.querySelector('envol-playground')?.scrollIntoView());
      await visitor().waitFor(() => document.querySelector('.playground iframe.is-shown') !== null, 'the result');
      const follow = (links: string, then = '') =>
        `${links}<div style="height: 3000px"></div><p id="fin">Fin</p><script>${then}\n` +
        `for (const link of document.querySelectorAll('a')) link.click();</script>`;
      const seen = "setTimeout(() => console.log(scrollY > 2000 ? 'en bas' : 'en haut'), 500);";
      await visitor().evaluate(
        (files) => {
          const playground = document.querySelector('envol-playground') as unknown as {
            write(files: object): Promise<void>;
          };
          return playground.write(files);
        },
        {
          'index.html': follow('<a href="pages/contact.html">Contact</a>'),
          'pages/contact.html': follow('<a href="#fin">Fin</a><a href="index.html">Non</a>', seen),
        },
      );
      await waitForLine(/en bas/);
      await waitForLine(/index\.html/);
    });

    test('what is written is run, and its errors have a line', async () => {
      await open();
      await write(
        '<h1 id=a>Un</h1>\n<script>\nconsole.log(document.querySelector("h1").textContent);\ntotal();\n</script>',
      );
      const lines = await waitForLine(/total/);
      expect(lines[0]).toContain('Un');
      expect(lines[0]).toContain(words.place('index.html', 3));
      expect(lines.find((line) => /total/.test(line))).toContain(words.place('index.html', 4));
    });

    test('the first tab that is open is one where one may write, or the one that its page names', async () => {
      await open();
      const opened = (options: Record<string, string>) =>
        visitor().evaluate(async (data) => {
          const host = document.createElement('envol-playground') as HTMLElement & { work(): Promise<unknown> };
          const source = host.appendChild(
            Object.assign(document.createElement('div'), { className: 'playground-source' }),
          );
          for (const name of ['index.html', 'style.css', 'autre.css']) {
            const block = source.appendChild(document.createElement('pre'));
            block.dataset['title'] = name;
          }
          Object.assign(host.dataset, data);
          document.body.append(host);
          await host.work();
          return host.querySelector('[aria-selected="true"]')?.textContent;
        }, options);
      expect(await opened({})).toBe('index.html');
      expect(await opened({ readonly: 'index.html' })).toBe('style.css');
      expect(await opened({ first: 'autre.css' })).toBe('autre.css');
    });

    describe('endless work', () => {
      test.each([
        ['a script', '<script>\nwhile (true) { }\n</script>', 2],
        ['a try that swallows', '<script>\nwhile (true) { try { f() } catch { } } function f() { }</script>', 2],
        [
          'a handler',
          '<button onclick="for (;;) { }">a</button>\n<script>document.querySelector("button").click()</script>',
          1,
        ],
        ['a listener', '<p>\n<script>addEventListener("load", () => { while (1) { } })</script>', 2],
        ['a timer', '<p>\n<script>setTimeout(() => { do { } while (1) }, 5)</script>', 2],
        ['a chain of promises', '<p>\n<script>function f() { Promise.resolve().then(f) } f()</script>', 2],
        ['a recursion', '<p>\n<script>function f(n) { return n < 2 ? n : f(n - 1) + f(n - 2) } f(99)</script>', 2],
      ])('%s is stopped, and its line said', async (_, code, line) => {
        await open();
        await write(code);
        // The text that was kept from the one before may still be running.
        await waitForLine(new RegExp(`tourne sans fin, index\\.html, ligne ${line}[.,]`));
        await write('<script>console.log("apr" + "ès")</script>');
        await waitForLine(/après/);
      });
    });

    test('dialogs become lines, and nothing leaves', async () => {
      await open();
      await write('<script>for (let i = 0; i < 30; i++) alert("Bonjour " + i)</script>');
      await waitForLine(/Plus de 20/);
      const at = spy.address;
      await write(
        `<img src="${at}a"><link rel=stylesheet href="${at}b"><script>fetch("${at}c").catch(() => {}); new Image().src = "${at}d"; setTimeout(() => { location.href = "${at}e" }, 300)</script>`,
      );
      await new Promise((later) => setTimeout(later, 2500));
      await write('<script>console.log("viv" + "ante")</script>');
      await waitForLine(/vivante/);
      expect(spy.heard).toEqual([]);
    });

    test('the keyboard enters the code and leaves it', async () => {
      await open();
      await visitor().click(EDITOR);
      await visitor().press('Escape');
      await visitor().press('Tab');
      expect(await visitor().evaluate(() => document.activeElement?.closest('.cm-editor') === null)).toBe(true);
    });

    test('a text is remembered; starting again is asked, and taken back', async () => {
      await open();
      await write('<p>Le mien</p>');
      await new Promise((later) => setTimeout(later, 1800));
      await open();
      await visitor().waitFor(
        () => /dernière fois/.test(document.querySelector('.playground-status')?.textContent ?? ''),
        'it',
      );
      expect(await text()).toBe('<p>Le mien</p>');
      await visitor().click('.playground-tools button:nth-of-type(2)');
      expect(await status()).toContain(words.resetAsk);
      await visitor().click('.playground-status button');
      expect(await text()).toContain('Ressourcerie');
      await visitor().click('.playground-status button');
      expect(await text()).toBe('<p>Le mien</p>');
    });

    test('on a small screen nothing is wider than the screen, whatever the width that is looked at', async () => {
      await visitor().resize(375, 700);
      await open();
      await visitor().click('.playground-widths button:nth-of-type(2)');
      expect(await visitor().evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  },
  { turn: 'none', embeddedChromium },
);

test('all of the editor is light, and no other page loads it', () => {
  const sizeOf = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
  const later = readdirSync(join(course.dir, '_astro'))
    .filter((name) => name.startsWith('l-'))
    .map((name) => readFileSync(join(course.dir, '_astro', name)))
    .filter((code) => code.includes('envol-change'));
  expect(later).toHaveLength(1);
  const frame = readFileSync(join(course.dir, 'bac.html'));
  const all = [...later, frame].map(sizeOf).reduce((sum, size) => sum + size);
  expect(all).toBeLessThan(175_000);
  expect(readFileSync(join(course.dir, 'lecons/html-01.html'), 'utf8')).not.toContain('playground');
});
