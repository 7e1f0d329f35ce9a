import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { embeddedBrowser } from '../../check/browser/write-embedded-browser.ts';
import { ROOT } from '../run.ts';
import { startPreview } from '../start-preview.ts';
import { type Measure, median, seconds } from './measure.ts';

const ROUNDS = 7;
const LESSON = '01-html/html-03.mdx';

/** From the moment a lesson is saved to the moment its page shows the change, in `npm run dev`. */
export async function* benchDev(): AsyncGenerator<Measure> {
  const course = await mkdtemp(join(ROOT, '.cache-bench-'));
  for (const folder of ['lessons', 'exercises', 'checks'])
    await cp(join(ROOT, folder), join(course, folder), { recursive: true });
  await forgetCourse();
  const server = await startPreview({ ENVOL_COURSE: course });
  const { executable, env } = await embeddedBrowser(() => {});
  const browser = await chromium.launch({ executablePath: executable, env: { ...process.env, ...env } as never });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.address}/lecons/html-03`, { timeout: 120_000 });
    const file = join(course, 'lessons', LESSON);
    const times: number[] = [];
    // The first change loads what the others find there.
    for (let round = 0; round <= ROUNDS; round += 1) times.push(await timeToShow(page, file, `Tour ${round}.`));
    yield {
      what: 'seconds from a saved change to the page that shows it, in dev',
      // What else the machine does only adds.
      value: Math.min(...times.slice(1)) / 1000,
      most: 1,
      detail: `quickest of ${ROUNDS}, median ${seconds(median(times.slice(1)))}, after a first change that took ${seconds(times[0])}`,
    };
  } finally {
    await browser.close();
    server.stop();
    await Promise.all([forgetCourse(), rm(course, { recursive: true, force: true })]);
  }
}

/** Astro keeps where the files of the last preview were: those of another course would be looked for there. */
function forgetCourse(): Promise<void> {
  return rm(join(ROOT, '.astro/data-store.json'), { force: true });
}

async function timeToShow(page: Page, file: string, sentence: string): Promise<number> {
  const text = await readFile(file, 'utf8');
  const start = performance.now();
  await writeFile(file, `${text}\n${sentence}\n`);
  await page.getByText(sentence).waitFor({ timeout: 60_000 });
  const ms = performance.now() - start;
  // Another save comes when the page is at rest.
  await page.waitForLoadState('networkidle');
  return ms;
}
