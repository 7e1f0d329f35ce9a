import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { embeddedBrowser } from '../../check/browser/write-embedded-browser.ts';
import { ROOT } from '../run.ts';
import { type Measure, timeOf } from './measure.ts';
import { writeCourse } from './write-course.ts';

/** What the first search over file:// reads from the share. */
export async function* benchSearch(): AsyncGenerator<Measure> {
  for (const lessons of [12, 300]) {
    const dir = await mkdtemp(join(ROOT, '.cache-bench-'));
    try {
      await writeCourse(dir, lessons);
      timeOf([join(ROOT, 'src/pack/build-cli.ts'), '--course', dir, '--out', join(dir, 'out')]);
      const { bytes, files } = await firstSearch(join(dir, 'out/recherche.html'));
      yield {
        what: `first search among ${lessons} lessons, bytes read`,
        value: bytes,
        detail: `${files} files of recherche/`,
      };
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }
}

async function firstSearch(page: string): Promise<{ bytes: number; files: number }> {
  const { executable, env } = await embeddedBrowser(() => {});
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    const tab = await browser.newPage();
    const read = new Set<string>();
    tab.on('request', (request) => {
      if (request.url().includes('/recherche/')) read.add(request.url());
    });
    await tab.goto(`${pathToFileURL(page).href}?q=paragraphe`);
    await tab.waitForFunction(() => document.querySelectorAll('[data-search-results] h2').length >= 10);
    const sizes = await Promise.all([...read].map(async (url) => (await stat(fileURLToPath(url))).size));
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
  } finally {
    await browser.close();
  }
}
