import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openSession } from '../check/browser/session.ts';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { readChecks } from '../check/read-checks.ts';
import { readKit } from '../check/read-kit.ts';
import { grade } from '../check/run.ts';
import { type Folder, readFolder } from '../course/read-folder.ts';
import type { CheckResult, ExerciseResult } from '../course/result.ts';
import { overlay, type Work } from '../course/work.ts';
import { checkWords } from '../words/check.ts';
import { pageCheckWords as words } from '../words/page-check.ts';
import { inEachBrowser } from './browsers/in-each-browser.ts';
import { course } from './built-course.ts';

const ROOT = join(import.meta.dirname, '../..');
const session = openSession();
const embeddedChromium = await embeddedBrowser(() => {});
/** Those whose page has a playground: no draft has one, nor an exercise about files. */
const exercises = readdirSync(join(ROOT, 'exercises')).filter((id) => {
  const isDraft = /^status: draft$/m.test(readFileSync(join(ROOT, 'exercises', id, 'exercise.mdx'), 'utf8'));
  return !isDraft && existsSync(join(ROOT, 'exercises', id, 'starter/index.html'));
});

afterAll(() => session.kill());

test('there are exercises to answer', () => {
  expect(exercises).toContain('html-03-plan');
  expect(exercises.length).toBeGreaterThanOrEqual(8);
});

type Seen = Pick<ExerciseResult, 'checks' | 'problems'>;

inEachBrowser(
  (visitor, name) => {
    const open = async (id: string) => {
      await visitor().open(course.url(`exercices/${id}.html`));
      await visitor().waitFor(() => document.querySelector('[data-check]:not([hidden])') !== null, 'the button');
    };
    /** What is said of a work that is written in the page. */
    const verify = async (files: Record<string, string>): Promise<Seen> => {
      await visitor().evaluate(async (written) => {
        const playground = document.querySelector('envol-playground') as unknown as {
          write(files: object): Promise<void>;
        };
        await playground.write(written);
        const place = globalThis as unknown as { verdict: unknown };
        place.verdict = undefined;
        document.addEventListener(
          'envol-verdict',
          (event) => {
            place.verdict = (event as CustomEvent).detail;
          },
          { once: true, capture: true },
        );
        document.querySelector<HTMLButtonElement>('[data-check]')?.click();
      }, files);
      await visitor().waitFor(() => (globalThis as { verdict?: unknown }).verdict !== undefined, 'the verdict', 30_000);
      return visitor().evaluate(() => (globalThis as unknown as { verdict: Seen }).verdict);
    };
    const textOf = (selector: string) =>
      visitor().evaluate((it) => document.querySelector<HTMLElement>(it)?.innerText ?? '', selector);

    beforeEach(() => visitor().resize(1280, 800));

    describe.each(exercises)('%s', (id) => {
      test('its page says what the checker says', { timeout: 240_000 }, async () => {
        const checks = await readChecks(ROOT, id);
        const given = await read(`exercises/${id}/starter`);
        await open(id);
        for (const [witness, work] of await witnesses(id, name === 'chromium')) {
          const folder = { files: work, tooBig: [], refused: [], tooMany: false };
          const inNode = await inNodeOf(id, folder, given, checks);
          const { checks: results, problems } = await verify(textsOf(work));
          expect({ witness, checks: results, problems }).toEqual({ witness, ...inNode });
          for (const one of results) judged[one.blockedBy === '#browser' ? 'elsewhere' : 'here'] += 1;
        }
      });
    });

    test('what is wrong is shown with its place, and its line is a button', async () => {
      await open('html-03-plan');
      const solution = textsOf(await read('exercises/html-03-plan/solution'));
      const html = solution['index.html']?.replace('Tarte aux pommes</h1>', 'Tarte</h1>') ?? '';
      const { checks } = await verify({ ...solution, 'index.html': html });
      const first = checks.find(({ status }) => status === 'failed') as CheckResult;
      const said = await textOf('.page-verdict-failure');
      const place = words.place(first.where?.file ?? '', first.where?.line ?? 0);
      for (const part of [first.title, first.expected ?? '', first.found ?? '', place]) expect(said).toContain(part);
      await visitor().click('.page-verdict-failure button');
      await visitor().waitFor(() => document.activeElement?.closest('.cm-editor') != null, 'the line in the editor');
      expect(visitor().consoleErrors()).toEqual([]);
    });

    test('a right work is said to be', async () => {
      await open('html-03-plan');
      const { checks } = await verify(textsOf(await read('exercises/html-03-plan/solution')));
      expect(await textOf('[data-page-check] [role="status"].page-check-status')).toContain(checkWords.success);
      expect(await textOf('.page-verdict li')).toContain(checks[0]?.title);
      // It is remembered, like what the checker of the workspace finds.
      await open('html-03-plan');
      const isKept = () => document.querySelector('[data-verdict]')?.textContent.startsWith('Acquis') === true;
      await visitor().waitFor(isKept, 'the exercise is acquired');
    });

    test('an endless loop and an empty work get an answer, and the page lives on', { timeout: 120_000 }, async () => {
      await open('html-03-plan');
      const loop = await verify({ 'index.html': '<h1>a</h1>\n<script>\nwhile (true) { }\n</script>' });
      expect(loop.checks[0]).toMatchObject({ id: 'page', status: 'failed', where: { file: 'index.html', line: 3 } });
      const empty = await verify({ 'index.html': '' });
      expect(empty.checks.some(({ status }) => status === 'failed' || status === 'blocked')).toBe(true);
      expect(empty.checks.filter(({ status }) => status === 'broken')).toEqual([]);
      expect(await textOf('[data-page-check]')).toContain(words.check);
    });
  },
  { embeddedChromium },
);

const judged = { here: 0, elsewhere: 0 };

afterAll(() => {
  if (judged.here + judged.elsewhere === 0) return;
  expect(judged.here / (judged.here + judged.elsewhere)).toBeGreaterThanOrEqual(0.8);
});

async function inNodeOf(
  id: string,
  folder: Folder,
  given: Work,
  checks: Awaited<ReturnType<typeof readChecks>>,
): Promise<Seen> {
  const hint = (await (await readKit(ROOT)).exercise(id))?.hints[0];
  const graded = await grade({ exercise: id, kit: '', checks, digest: '', hint, folder, given }, session);
  graded.close();
  return JSON.parse(JSON.stringify({ checks: graded.result.checks, problems: graded.result.problems }));
}

function textsOf(work: Work): Record<string, string> {
  return Object.fromEntries([...work].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

async function read(path: string): Promise<Work> {
  return (await readFolder(join(ROOT, path))).files;
}

async function witnesses(id: string, all: boolean): Promise<[string, Work][]> {
  const folder = `exercises/${id}`;
  const solution = await read(`${folder}/solution`);
  const found: [string, Work][] = [
    ['starter', await read(`${folder}/starter`)],
    ['solution', solution],
  ];
  if (!all) return found;
  for (const kind of ['good', 'bad'])
    for (const name of readdirSync(join(ROOT, folder, 'witnesses', kind)))
      found.push([`${kind}/${name}`, overlay(solution, await read(`${folder}/witnesses/${kind}/${name}`))]);
  return found;
}
