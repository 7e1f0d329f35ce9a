import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PreviewProof, previewProofs } from '../author/preview-proof.ts';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { partWords } from '../words/parts.ts';
import { siteWords } from '../words/site.ts';
import { ROOT, run } from './run.ts';
import { type Preview, startPreview } from './start-preview.ts';

const ID = 'html-03-plan';
const LESSON = 'html-06';
const LESSON_FILE = `lessons/01-html/${LESSON}.mdx`;
/** What Astro keeps of a course: it names files where they were, and this course is elsewhere each time. */
const KEPT = join(ROOT, '.astro/data-store.json');

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

describe.runIf(!isOdd)('npm run dev, over a course where all are drafts', () => {
  let course: string;
  let server: Preview | undefined;
  let browser: Browser;
  beforeAll(async () => {
    course = await mkdtemp(join(ROOT, '.cache-preview '));
    for (const folder of ['lessons', 'exercises', 'checks'])
      await cp(join(ROOT, folder), join(course, folder), { recursive: true });
    // A check finds its vocabulary beside itself, as in the repository.
    await mkdir(join(course, 'src'));
    await symlink(join(ROOT, 'src/check'), join(course, 'src/check'), 'junction');
    const lesson = await readFile(join(course, LESSON_FILE), 'utf8');
    const objective = 'objectives:\n  - "Appliquer `box-sizing: border-box`"\n';
    await writeFile(join(course, LESSON_FILE), lesson.replace(/^objectives:\n {2}- .*\n/m, objective));
    const note = join(course, LESSON_FILE.replace('.mdx', '.formateur.mdx'));
    await writeFile(note, `${await readFile(note, 'utf8')}\nLa note s'arrête ici.\n`);
    // Needs lead to pages that are no draft.
    await rm(join(course, 'lessons/_besoins.yaml'));
    for (const file of [LESSON_FILE, `exercises/${ID}/exercise.mdx`]) {
      const text = await readFile(join(course, file), 'utf8');
      await writeFile(join(course, file), text.replace(/^status: .*$/m, 'status: draft'));
    }
    await rm(KEPT, { force: true });
    const { executable, env } = await embeddedBrowser(() => {});
    [server, browser] = await Promise.all([
      startPreview({ ENVOL_COURSE: course }),
      chromium.launch({ executablePath: executable, env: { ...process.env, ...env } as never }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.stop();
    await rm(course, { recursive: true, force: true });
    await rm(KEPT, { force: true });
  });

  /** What it says, and what it could not load. */
  const opened = async (path: string) => {
    const page = await browser.newPage();
    const lost: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) lost.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${server?.address}${path}`, { timeout: 60_000 });
    return { page, lost };
  };

  const resultIn = async (page: Page) => {
    const playground = page.locator('envol-playground').first();
    await playground.scrollIntoViewIfNeeded();
    await playground.locator('iframe.is-shown').waitFor({ timeout: 60_000 });
    return playground.frameLocator('iframe.is-shown').locator('body').innerText();
  };

  test('the terminal says where the drafts are, and warns of nothing', async () => {
    await expect
      .poll(() => server?.said())
      .toMatch(/Vos brouillons, .*\n {2}http:\/\/localhost:\d+\/exercices\/html-03-plan\n/);
    expect(server?.said()).toContain(`${server?.address}/lecons/${LESSON}\n`);
    expect(server?.said()).not.toContain('[WARN]');
  });

  test('the page of an exercise ends with its proof', { timeout: 240_000 }, async () => {
    const { page } = await opened(`/exercices/${ID}`);
    const proof = page.locator('[data-author-proof="proved"]');
    await proof.waitFor({ timeout: 90_000 });
    const starter = proof.locator('details').filter({ hasText: 'starter' });
    await starter.locator('summary').click();
    await expect.poll(() => starter.locator('pre').innerText()).toContain('Attendu : un seul h1');
    await page.close();
  });

  test.each([`/lecons/${LESSON}`, `/lecons/${LESSON}.html`])(
    '%s: a playground shows its result',
    { timeout: 180_000 },
    async (path) => {
      const { page, lost } = await opened(path);
      expect(await resultIn(page)).toContain('Théâtre du Phare');
      expect(lost).toEqual([]);
      await page.close();
    },
  );

  test('an exercise is tried and judged in its page, at the first click', { timeout: 180_000 }, async () => {
    const { page, lost } = await opened(`/exercices/${ID}`);
    expect(await resultIn(page)).toContain('Tarte aux pommes');
    await page.locator('[data-check]').click();
    const verdict = page.locator('.page-verdict');
    await expect.poll(() => verdict.innerText(), { timeout: 60_000 }).toContain('un seul h1');
    expect(lost).toEqual([]);
    await page.close();
  });

  test('the trainer’s note of a draft is one click away, and says what its file must mend', {
    timeout: 120_000,
  }, async () => {
    const { page } = await opened(`/lecons/${LESSON}`);
    await page.getByRole('link', { name: partWords.toKey }).click();
    const note = page.getByRole('heading', { name: partWords.keyNote });
    await note.waitFor({ timeout: 60_000 });
    await expect
      .poll(() => page.locator('[data-author-note]').allInnerTexts(), { timeout: 60_000 })
      .toEqual([expect.stringContaining('[typography]')]);
    await page.close();
  });

  test('the code of an objective is shown as code', async () => {
    const { page } = await opened(`/lecons/${LESSON}`);
    expect(await page.locator('.objectives code').allInnerTexts()).toEqual(['box-sizing: border-box']);
    await page.close();
  });
});
