import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { embeddedBrowser } from '../../check/browser/write-embedded-browser.ts';
import { findBrowsers } from '../browsers/find-browsers.ts';
import { COURSE, ROOT } from '../run.ts';
import { writeAtelier } from '../write-atelier.ts';
import { inTurn, type Measure, seconds, timeOf } from './measure.ts';
import { measureSave, measureWarm } from './measure-warm.ts';

const ROUNDS = 9;
/** 100 exercises, as many as a module of the course and its neighbour. */
const MANY = 100;

const works = join(COURSE, 'exercises/mini-huit');
const solution = join(works, 'solution');
const failing = join(works, 'witnesses/bad/bouton-muet');

/** What a check is driven with, and the most that its ratios may be. */
interface Bench {
  name: string;
  executable: string;
  env: Record<string, string>;
  /** Whole check ÷ `playwright test`. */
  most: number;
}

/**
 * The checker that a learner's workspace carries, against the tool that its authors already know and against the least
 * that can be done, on the same page with the same browser; then warm.
 */
export async function* benchCheck(): AsyncGenerator<Measure> {
  const embedded = await embeddedBrowser(() => console.error('Unpacking the browser…'));
  const shell: Bench = { name: 'embedded shell', ...embedded, most: 0.5 };
  const found = findBrowsers().chromium;
  // Stands for Edge.
  const full =
    'start' in found ? { name: 'full Chromium', executable: found.start.executable, env: {}, most: 0.6 } : undefined;
  if (!full) console.error('No Chromium is installed: its ratios are not measured.');
  const atelier = await mkdtemp(join(tmpdir(), 'envol-bench-'));
  try {
    await writeAtelier(ROOT, COURSE, atelier);
    for (const bench of full ? [shell, full] : [shell])
      yield* benchBrowser(bench, join(atelier, 'verificateur/verificateur.mjs'));
  } finally {
    await rm(atelier, { recursive: true, force: true });
  }
}

async function* benchBrowser({ name, executable, env, most }: Bench, program: string): AsyncGenerator<Measure> {
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const check = (dir: string, code: number) => () =>
    timeOf([program, 'mini-huit', '--dir', dir], { ...env, ENVOL_BROWSER: executable }, code);
  const theirs = () =>
    timeOf([playwright, 'test', '--config', join(import.meta.dirname, 'playwright.config.ts')], {
      ...env,
      BENCH_BROWSER: executable,
      BENCH_PAGE: join(solution, 'index.html'),
    });
  const least = () => timeOf([join(import.meta.dirname, 'floor.ts')], { ...env, BENCH_BROWSER: executable });
  const programs = [check(solution, 0), check(failing, 1), theirs, least];
  for (const program of programs) program();
  const [right = 0, wrong = 0, peer = 0, floor = 0] = inTurn(ROUNDS, ...programs);
  const detail = (a: number, b: number) => `${seconds(a)} ÷ ${seconds(b)}, medians of ${ROUNDS}, ${name}`;
  yield { what: 'whole check ÷ playwright test, 8 assertions', value: right / peer, most, detail: detail(right, peer) };
  yield { what: 'whole check ÷ browser and blank page', value: right / floor, most: 1.5, detail: detail(right, floor) };
  yield { what: 'failing work ÷ its solution', value: wrong / right, most: 2, detail: detail(wrong, right) };
  process.env['ENVOL_BROWSER'] = executable;
  Object.assign(process.env, env);
  const { one, alone, together, full } = await measureWarm(solution, MANY);
  const save = await measureSave(program, failing, solution);
  yield {
    what: 'save → verdict ÷ warm exercise',
    value: save / one,
    most: 1.1,
    detail: `${seconds(save)} ÷ ${seconds(one)}, ${name}`,
  };
  yield {
    what: `${MANY} exercises, 2 contexts ÷ 1`,
    value: together / alone,
    most: 0.6,
    detail: `${seconds(together)} ÷ ${seconds(alone)}, ${name}; with every core full: ${full.toFixed(2)}`,
  };
}
