import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PreviewProof, previewProofs } from '../author/preview-proof.ts';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { siteWords } from '../words/site.ts';
import { ROOT, run } from './run.ts';
import { startPreview } from './start-preview.ts';

const ID = 'html-03-plan';

describe('the proof of an exercise, as its preview asks for it', () => {
  let course: string;
  let proofOf: (id: string) => Promise<PreviewProof | undefined>;
  beforeAll(async () => {
    course = await mkdtemp(join(ROOT, '.cache-preview '));
    for (const folder of ['lessons', 'exercises', 'checks'])
      await cp(join(ROOT, folder), join(course, folder), { recursive: true });
    // A check finds its vocabulary beside itself, as in the repository.
    await mkdir(join(course, 'src'));
    await symlink(join(ROOT, 'src/check'), join(course, 'src/check'), 'junction');
    proofOf = previewProofs(course);
  });
  afterAll(() => rm(course, { recursive: true, force: true }));

  /** Once it is there. */
  const proved = async () => {
    await expect.poll(async () => (await proofOf(ID))?.busy, { timeout: 90_000, interval: 200 }).toBe(false);
    return (await proofOf(ID))?.proof;
  };

  test('asked first, it is on its way; then it says what a learner would read', { timeout: 120_000 }, async () => {
    expect(await proofOf(ID)).toMatchObject({ busy: true });
    const proof = await proved();
    expect(proof?.violations).toEqual([]);
    expect(proof?.works.find(({ name }) => name === 'starter')?.says).toContain('Attendu : un seul h1');
  });

  test('a check that is saved is proved anew', { timeout: 240_000 }, async () => {
    const check = join(course, 'checks', `${ID}.ts`);
    const right = await readFile(check, 'utf8');
    await writeFile(check, right.replace('async ({ page, source }) => {', '$& return;'));
    expect(await proofOf(ID)).toMatchObject({ busy: true });
    expect((await proved())?.violations).not.toEqual([]);
    await writeFile(check, right);
    expect((await proved())?.violations).toEqual([]);
  });

  test.each(['html-99-rien', '../lessons', ''])('%j: there is none', async (id) => {
    expect(await proofOf(id)).toBeUndefined();
  });
});

/** Signs that Vite cannot read in a path: a clone may be in `Été 100% #1`. */
const isOdd = /[#?%*[\]{}]/.test(ROOT);

test.runIf(isOdd)('npm run dev, in a folder that Vite cannot read: it is said, and what to do', async () => {
  const { code, stderr } = await run('src/site/astro-cli.ts', ['dev']);
  expect(stderr.trim()).toBe(siteWords.noPreview(ROOT));
  expect(code).toBe(2);
});

test.runIf(!isOdd)('npm run dev: the page of an exercise ends with it', { timeout: 240_000 }, async () => {
  const server = await startPreview();
  const { executable, env } = await embeddedBrowser(() => {});
  const browser = await chromium.launch({ executablePath: executable, env: { ...process.env, ...env } as never });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.address}/exercices/${ID}`, { timeout: 60_000 });
    const proof = page.locator('[data-author-proof="proved"]');
    await proof.waitFor({ timeout: 90_000 });
    const starter = proof.locator('details').filter({ hasText: 'starter' });
    await starter.locator('summary').click();
    await expect.poll(() => starter.locator('pre').innerText()).toContain('Attendu : un seul h1');
  } finally {
    await browser.close();
    server.stop();
  }
});
