import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { COURSE, ROOT } from '../run.ts';
import { median, timeOf } from './measure.ts';

const ROUNDS = 15;

/** Milliseconds from « Vérifier » to the verdict of `mini-huit`, in its page, once it has been asked for. */
export async function measureInPage(browser: Browser, solution: string): Promise<number> {
  const dir = join(ROOT, '.cache-bench-page');
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    timeOf([join(ROOT, 'src/pack/build-cli.ts'), '--course', COURSE, '--out', dir]);
    await page.goto(pathToFileURL(join(dir, 'exercices/mini-huit.html')).href);
    await page.locator('[data-check]').scrollIntoViewIfNeeded();
    await page.locator('.playground iframe.is-shown').waitFor();
    const files = { 'index.html': await readFile(join(solution, 'index.html'), 'utf8') };
    const times: number[] = [];
    for (let round = 0; round < ROUNDS + 3; round += 1) times.push(await page.evaluate(verify, files));
    return median(times.slice(3));
  } finally {
    await page.close();
    await rm(dir, { recursive: true, force: true });
  }
}

/** In the page. */
async function verify(files: Readonly<Record<string, string>>): Promise<number> {
  const playground = document.querySelector('envol-playground') as unknown as { write(files: object): Promise<void> };
  await playground.write(files);
  // The result is shown again a moment after a change: not while it is measured.
  await new Promise((done) => setTimeout(done, 800));
  const start = performance.now();
  const verdict = new Promise<{ checks: { status: string }[] }>((done) =>
    document.addEventListener('envol-verdict', (event) => done((event as CustomEvent).detail), { once: true }),
  );
  document.querySelector<HTMLButtonElement>('[data-check]')?.click();
  const { checks } = await verdict;
  const time = performance.now() - start;
  if (checks.some(({ status }) => status !== 'passed')) throw new Error(JSON.stringify(checks));
  return time;
}
