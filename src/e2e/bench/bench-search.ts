import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { embeddedBrowser } from '../../check/browser/write-embedded-browser.ts';
import { ROOT } from '../run.ts';
import { type Measure, timeOf } from './measure.ts';
import { writeCourse } from './write-course.ts';

/** Promised at 2000 lessons, filters included. */
const MOST_BYTES = 160_000;
const QUESTIONS = ['?q=paragraphe', '?q=paragraphe&dans=lecons', '?q=titre+paragraphe'];

/**
 * What the first question over file:// reads from the share: each in a browser that has read nothing yet. The lessons
 * are whole ones, each with sentences of its own between its parts, beside the glossary and the reference of the course.
 */
export async function* benchSearch(): AsyncGenerator<Measure> {
  const { executable, env } = await embeddedBrowser(() => {});
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    for (const lessons of [12, 2000]) {
      const dir = await mkdtemp(join(ROOT, '.cache-bench-'));
      try {
        await writeCourse(dir, lessons);
        await writeLookup(dir);
        await varyLessons(dir);
        timeOf([join(ROOT, 'src/pack/build-cli.ts'), '--course', dir, '--out', join(dir, 'out')]);
        for (const question of QUESTIONS)
          yield await firstSearch(browser, join(dir, 'out/recherche.html'), question, lessons);
      } finally {
        await rm(dir, { recursive: true, force: true });
      }
    }
  } finally {
    await browser.close();
  }
}

async function firstSearch(browser: Browser, page: string, question: string, lessons: number): Promise<Measure> {
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    const read = new Set<string>();
    tab.on('request', (request) => read.add(request.url().replace(/\?.*/, '')));
    const start = performance.now();
    await tab.goto(pathToFileURL(page).href + question);
    await tab.waitForSelector('[data-page]');
    const ms = performance.now() - start;
    const files = [...read];
    const index = await bytesOf(files.filter((url) => url.includes('/recherche/')));
    const rest = await bytesOf(files.filter((url) => /\/recherche\.html$|\/_astro\/p-\w+\.js$/.test(url)));
    return {
      what: `first search ${question} among ${lessons} lessons, bytes read in recherche/`,
      value: index,
      ...(lessons === 2000 ? { most: MOST_BYTES } : {}),
      detail: `${files.length} files in all; the page and its script are ${rest} bytes more; ${Math.round(ms)} ms`,
    };
  } finally {
    await context.close();
  }
}

async function bytesOf(urls: readonly string[]): Promise<number> {
  const sizes = await Promise.all(urls.map(async (url) => (await stat(fileURLToPath(url))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The glossary and the reference of the course, all taught by the first lesson. */
async function writeLookup(dir: string): Promise<void> {
  for (const name of ['_glossaire.yaml', '_reference.yaml']) {
    const text = await readFile(join(ROOT, 'lessons', name), 'utf8');
    await writeFile(join(dir, 'lessons', name), text.replace(/^( +lesson: ).*$/gm, '$1aa-00'));
  }
  await cp(join(ROOT, 'lessons/_reference-mdn.json'), join(dir, 'lessons/_reference-mdn.json'));
}

/**
 * Copies of one lesson would compress into almost nothing: each gets other sentences, of another length, before each of
 * its parts, so that no word is at the same place in two of them. The same at each run.
 */
async function varyLessons(dir: string): Promise<void> {
  const glossary = await readFile(join(ROOT, 'lessons/_glossaire.yaml'), 'utf8');
  const sentences = [...glossary.matchAll(/^ +definition: ([^<>{}`"']+)$/gm)].map(([, sentence = '']) => sentence);
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const some = () => Array.from({ length: 1 + random(4) }, () => sentences[random(sentences.length)]).join(' ');
  const module = join(dir, 'lessons/01-html');
  for (const name of await readdir(module)) {
    if (name === 'index.mdx') continue;
    const text = await readFile(join(module, name), 'utf8');
    await writeFile(
      join(module, name),
      text.replace(/^## /gm, () => `${some()}\n\n## `),
    );
  }
}
