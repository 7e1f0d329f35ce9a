import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { ROOT } from './run.ts';

/** `npm run dev` on a copy of the course, where a check is spoiled and mended. */
let course: string;
let server: ChildProcess;
let address: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  course = await mkdtemp(join(ROOT, '.cache-preview '));
  for (const folder of ['lessons', 'exercises', 'checks'])
    await cp(join(ROOT, folder), join(course, folder), { recursive: true });
  // A check finds its vocabulary beside itself, as in the repository.
  await mkdir(join(course, 'src'));
  await symlink(join(ROOT, 'src/check'), join(course, 'src/check'), 'junction');
  server = spawn(process.execPath, [join(ROOT, 'src/site/astro-cli.ts'), 'dev', '--port', '0', '--ignore-lock'], {
    env: { ...asOutsideTests(), ENVOL_COURSE: course, ENVOL_BROWSER: 'embedded', NO_COLOR: '1' },
    detached: true,
  });
  address = await addressOf(server);
  const { executable, env } = await embeddedBrowser(() => {});
  browser = await chromium.launch({ executablePath: executable, env: { ...process.env, ...env } as never });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  if (server?.pid) process.kill(-server.pid, 'SIGKILL');
  await rm(course, { recursive: true, force: true });
});

/** Astro serves no page where it believes that a test runs it. */
function asOutsideTests(): NodeJS.ProcessEnv {
  const ofVitest = ['VITEST', 'NODE_ENV', 'MODE', 'DEV', 'PROD', 'TEST'];
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !ofVitest.includes(name) && !name.startsWith('VITEST_')),
  );
}

function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    stdout?.on('data', hear);
    stderr?.on('data', hear);
    setTimeout(() => reject(new Error(`no address in: ${said}`)), 90_000).unref();
  });
}

test('the page of an exercise ends with its proof, made again when its check is saved', {
  timeout: 180_000,
}, async () => {
  await page.goto(`${address}/exercices/html-03-plan`);
  await page.locator('[data-author-proof="proved"]').waitFor({ timeout: 90_000 });
  const starter = page.locator('[data-author-proof] details').filter({ hasText: 'starter' });
  await starter.locator('summary').click();
  await expect.poll(() => starter.locator('pre').innerText()).toContain('Attendu : un seul h1');

  // A check that says nothing of the title any more: its bad witness is no longer refused.
  const check = join(course, 'checks/html-03-plan.ts');
  const right = await readFile(check, 'utf8');
  await writeFile(check, right.replace('async ({ page, source }) => {', '$& return;'));
  await page.locator('[data-author-proof="faults"]').waitFor({ timeout: 90_000 });
  expect(await page.locator('[data-author-proof] li').allInnerTexts()).not.toEqual([]);
  await writeFile(check, right);
  await page.locator('[data-author-proof="proved"]').waitFor({ timeout: 90_000 });
});
