import { join } from 'node:path';
import { embeddedBrowser } from '../../check/browser/write-embedded-browser.ts';
import { COURSE, ROOT } from '../run.ts';
import { type Measure, median, seconds, timeOf } from './measure.ts';
import { measureWarm } from './measure-warm.ts';

const ROUNDS = 7;
/** The starter, the solution, four witnesses; those of `mini-huit` are counted again to make six. */
const WORKS = 6;
/** What `mini-huit` has: starter, solution, one witness. */
const OWN_WORKS = 3;

/**
 * The proof of an exercise, as a command, against as many warm checks: `mini-huit` has three works, so it is named twice
 * and proved twice in one process.
 */
export async function* benchProve(): AsyncGenerator<Measure> {
  const { executable, env } = await embeddedBrowser(() => console.error('Unpacking the browser…'));
  process.env['ENVOL_BROWSER'] = executable;
  Object.assign(process.env, env);
  const program = join(ROOT, 'src/author/prove-cli.ts');
  const exercises = Array.from({ length: WORKS / OWN_WORKS }, () => 'mini-huit');
  const prove = () => timeOf([program, '--course', COURSE, ...exercises], { ...env, ENVOL_BROWSER: executable });
  prove();
  const { one } = await measureWarm(join(COURSE, 'exercises/mini-huit/solution'), 1);
  const whole = median(Array.from({ length: ROUNDS }, prove));
  yield {
    what: `proof of ${WORKS} works ÷ ${WORKS} warm checks`,
    value: whole / (WORKS * one),
    most: 1.3,
    detail: `${seconds(whole)} ÷ ${WORKS} × ${seconds(one)}, medians of ${ROUNDS}, embedded shell`,
  };
}
