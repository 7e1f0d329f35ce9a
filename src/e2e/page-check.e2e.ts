import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectWith } from '../check/browser/expect.ts';
import { LINE_ATTRIBUTE, stampLines } from '../check/browser/line-attribute.ts';
import { installNative, type Stage } from '../check/browser/native.ts';
import { emptyRecord } from '../check/browser/page-record.ts';
import { openSession } from '../check/browser/session.ts';
import { startBrowser } from '../check/browser/start-browser.ts';
import { pageExpect } from '../check/in-page/expect.ts';
import { NeedsBrowser, pageOver } from '../check/in-page/locator.ts';
import { readChecks } from '../check/read-checks.ts';
import { grade } from '../check/run.ts';
import { judgeWork } from '../check/run-checks.ts';
import { install } from '../check/vocabulary.ts';
import { readFolder } from '../course/read-folder.ts';
import { overlay, type Work } from '../course/work.ts';

const ROOT = join(import.meta.dirname, '../..');
const session = openSession();
const started = startBrowser();
let hand = '';

beforeAll(async () => {
  const entry = join(ROOT, 'src/check/in-page/hand.ts');
  const made = await build({ entryPoints: [entry], bundle: true, format: 'iife', globalName: 'hand', write: false });
  hand = (made.outputFiles[0]?.text ?? '').replace('var hand =', 'globalThis.hand =');
  expect(LINE_ATTRIBUTE).toMatch(/^data-l/);
});
afterAll(async () => {
  session.kill();
  await (await started).kill();
});

describe.each(readdirSync(join(ROOT, 'exercises')))('%s', (id) => {
  test('every witness gets the same results from the engine in the page', { timeout: 120_000 }, async () => {
    const checks = await readChecks(ROOT, id);
    const given = await read(`exercises/${id}/starter`);
    for (const [name, work] of await witnesses(id)) {
      const folder = { files: work, tooBig: [], refused: [], tooMany: false };
      const graded = await grade({ exercise: id, kit: '', checks, digest: '', folder, given }, session);
      graded.close();
      installNative(pageExpect);
      install(expectWith(pageExpect));
      const run = await judgeWork(folder, {
        ...{ checks, given },
        session: { ready: () => session.ready(), stage, kill: () => {} },
        explain: async () => [],
      });
      run.pages?.close();
      expect({ name, results: run.results }).toEqual({ name, results: graded.result.checks });
    }
  });
});

/** A page in which everything is asked of the hand. */
async function stage(): Promise<Stage> {
  const { browser } = await started;
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
  const needsBrowser = async () => {
    throw new NeedsBrowser();
  };
  const ask = (it: unknown) => page.evaluate(`hand.answer(${JSON.stringify(it, undefined)})`);
  const asking = pageOver(async (it) => {
    if (!JSON.stringify(it.args).includes('{}')) return ask(it);
    return page.evaluate(
      (asked) => (globalThis as unknown as { hand: { answer(it: unknown): unknown } }).hand.answer(asked),
      it,
    );
  });
  return {
    page: asking,
    watch: { record: emptyRecord(), settle: async () => {} },
    size: needsBrowser,
    ...{ pressKey: needsBrowser, resize: needsBrowser, look: needsBrowser, stopClock: needsBrowser },
    ...{ runClock: needsBrowser, stopScripts: needsBrowser, evaluate: needsBrowser },
    open: async (work) => {
      const body = stampLines(new TextDecoder().decode(work.get('index.html')));
      await page.route('**/*', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
      await page.goto('http://exercice.invalid/index.html');
      await page.evaluate(hand);
      return true;
    },
    close: () => void page.close(),
  };
}

async function read(path: string): Promise<Work> {
  return (await readFolder(join(ROOT, path))).files;
}

async function witnesses(id: string): Promise<[string, Work][]> {
  const folder = `exercises/${id}`;
  const solution = await read(`${folder}/solution`);
  const found: [string, Work][] = [
    ['starter', await read(`${folder}/starter`)],
    ['solution', solution],
  ];
  for (const kind of ['good', 'bad'])
    for (const name of readdirSync(join(ROOT, folder, 'witnesses', kind)))
      found.push([`${kind}/${name}`, overlay(solution, await read(`${folder}/witnesses/${kind}/${name}`))]);
  return found;
}
