import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { embeddedBrowser } from '../../check/browser/write-embedded-browser.ts';
import { COURSE, ROOT } from '../run.ts';
import { inTurn, type Measure, seconds, timeOf } from './measure.ts';

const ROUNDS = 9;

/** A whole `check` against the tool that its authors already know, on the same page, with the same browser. */
export async function* benchCheck(): AsyncGenerator<Measure> {
  const { executable, env } = await embeddedBrowser(() => console.error('Unpacking the browser…'));
  const solution = join(COURSE, 'exercises/mini-huit/solution');
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const ours = () =>
    timeOf([join(ROOT, 'src/check/cli.ts'), 'mini-huit', '--course', COURSE, '--dir', solution], {
      ENVOL_BROWSER: 'embedded',
    });
  const theirs = () =>
    timeOf([playwright, 'test', '--config', join(import.meta.dirname, 'playwright.config.ts')], {
      ...env,
      BENCH_BROWSER: executable,
      BENCH_PAGE: join(solution, 'index.html'),
    });
  ours();
  theirs();
  const [check = 0, peer = 0] = inTurn(ROUNDS, ours, theirs);
  yield {
    what: 'whole check ÷ playwright test, 8 assertions',
    value: check / peer,
    most: 0.55,
    detail: `${seconds(check)} ÷ ${seconds(peer)}, medians of ${ROUNDS}, embedded browser, one worker`,
  };
}
