import { LINE_ATTRIBUTE } from '../check/browser/line-attribute.ts';
import type { BrowserSession } from '../check/browser/session.ts';
import { isPage } from '../check/source/pieces.ts';
import { readHtml } from '../check/source/source-html.ts';
import { scriptsOf, sheetsOf, textIn } from '../check/source/used-files.ts';
import type { Work } from '../course/work.ts';

/** All that can be told of a page. */
export interface Fingerprint {
  /** What a visitor sees and hears: two works that share it cannot be told apart. */
  shown: string;
  /** The same, with the tags and attributes of the page. */
  written: string;
}

const WIDTHS = [1280, 375];

/**
 * The pages on which a change of a file can be seen: the file itself, or the pages that use it, or else the first page.
 *
 * ```ts
 * pagesShowing('suite.html', work)  // ['suite.html']
 * pagesShowing('style.css', work)   // ['index.html', 'suite.html'], where both link it
 * pagesShowing('style.css', work)   // ['index.html'], where none does; [] where the work has no such page
 * ```
 */
export function pagesShowing(file: string, work: Work): string[] {
  if (isPage(file)) return [file];
  const pages = [...work.keys()].filter(isPage).map((name) => readHtml(name, textIn(work, name)));
  const pieces = [...sheetsOf(work, pages), ...scriptsOf(work, pages)].filter((piece) => piece.file === file);
  const users = pieces.flatMap((piece) => piece.pages.map((page) => page.file));
  return users.length > 0 ? [...new Set(users)] : ['index.html'].filter((name) => work.has(name));
}

/** Opens a page of a work, looks at it at two widths, then fills its fields and presses all that can be pressed. */
export async function fingerprint(work: Work, file: string, session: BrowserSession): Promise<Fingerprint> {
  const stage = await session.stage();
  const { page, watch } = stage;
  try {
    await stage.open(work, file, new Set());
    await page.evaluate(forgetLines, LINE_ATTRIBUTE);
    const seen: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      seen.push(await page.evaluate(look));
    }
    const listen = () => page.locator('html').ariaSnapshot({ timeout: 2000 });
    seen.push(await listen());
    const written = await page.evaluate(tags);
    for (let index = 0; index < 12 && (await page.evaluate(press, index)); index += 1) seen.push(await listen());
    await watch.settle();
    const shown = JSON.stringify([seen, watch.record.console.map(({ kind, text }) => [kind, text])]);
    return { shown, written: JSON.stringify([shown, written]) };
  } finally {
    stage.close();
  }
}

/** In the page: a change moves the lines that the checker writes into it. */
function forgetLines(attribute: string): void {
  for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
}

/** In the page. */
function look(): string {
  const elements = [...document.querySelectorAll('body, body *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return [x, y, width, height, ...[...style].map((name) => style.getPropertyValue(name))].join();
  });
  const head = [...document.querySelectorAll('meta, link, base')].map((element) => element.outerHTML);
  const { title, compatMode, documentElement } = document;
  return JSON.stringify([title, compatMode, documentElement.lang, head, document.body?.innerText, elements]);
}

/** In the page. */
function tags(): string[] {
  return [...document.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
    return [element.parentElement?.tagName, element.tagName, ...attributes].join(' ');
  });
}

/** In the page: fills the fields at first, then presses one thing. @returns whether there was one */
function press(index: number): boolean {
  if (index === 0) {
    for (const field of document.querySelectorAll('input, textarea')) {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
      if (/checkbox|radio|button|submit|file/.test(field.type)) continue;
      field.value = /number|range/.test(field.type) ? '2' : 'Inès';
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
    }
  }
  const pressed =
    'button, summary, input[type=checkbox], input[type=radio], input[type=submit], a[href^="#"], [onclick]';
  const target = document.querySelectorAll(pressed)[index];
  if (target instanceof HTMLElement) target.click();
  return target !== undefined;
}
