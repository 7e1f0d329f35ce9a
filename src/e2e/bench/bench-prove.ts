import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { embeddedBrowser } from '../../check/browser/write-embedded-browser.ts';
import { COURSE, ROOT } from '../run.ts';
import { inTurn, type Measure, seconds, timeOf } from './measure.ts';
import { measureWarm } from './measure-warm.ts';

const ROUNDS = 7;
const WORKS = 6;

/** The proof of an exercise with six works, as a command, against as many warm checks of one of them. */
export async function* benchProve(): AsyncGenerator<Measure> {
  const { executable, env } = await embeddedBrowser(() => console.error('Unpacking the browser…'));
  process.env['ENVOL_BROWSER'] = executable;
  Object.assign(process.env, env);
  // Inside the repository, so that the check finds its vocabulary.
  const course = await mkdtemp(join(ROOT, '.cache-course '));
  try {
    await writeSixWorks(course);
    const args = [join(ROOT, 'src/author/prove-cli.ts'), '--course', course, 'mini-huit'];
    const prove = () => timeOf(args, { ...env, ENVOL_BROWSER: executable });
    prove();
    const [whole = Number.NaN] = inTurn(ROUNDS, prove);
    const { one } = await measureWarm(join(COURSE, 'exercises/mini-huit/solution'), 1);
    yield {
      what: `proof of ${WORKS} works ÷ ${WORKS} warm checks`,
      value: whole / (WORKS * one),
      most: 1.3,
      detail: `${seconds(whole)} ÷ (${WORKS} × ${seconds(one)}), medians of ${ROUNDS}, embedded shell`,
    };
  } finally {
    await rm(course, { recursive: true, force: true });
  }
}

/** `mini-huit` has a starter, a solution and a bad witness; three good ones are added. */
async function writeSixWorks(course: string): Promise<void> {
  await cp(COURSE, course, { recursive: true });
  const exercise = join(course, 'exercises/mini-huit');
  for (const name of ['a', 'b', 'c'])
    await cp(join(exercise, 'solution'), join(exercise, 'witnesses/good', name), { recursive: true });
  const check = join(course, 'checks/mini-huit.ts');
  const text = await readFile(check, 'utf8');
  await writeFile(check, text.replace('../../../check', '../../src/check'));
}
