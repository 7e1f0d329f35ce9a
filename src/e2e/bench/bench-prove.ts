import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prove } from '../../author/prove.ts';
import { openSession } from '../../check/browser/session.ts';
import { embeddedBrowser } from '../../check/browser/write-embedded-browser.ts';
import { readExercise } from '../../course/read-course.ts';
import { COURSE, ROOT } from '../run.ts';
import { inTurn, type Measure, median, seconds, timeOf } from './measure.ts';
import { measureWarm } from './measure-warm.ts';

const ROUNDS = 7;
const WORKS = 6;

/**
 * The proof of an exercise with six works against as many warm checks of one of them: in a browser that has started, as
 * `dev` proves again at each save; and as a command, which starts one.
 */
export async function* benchProve(): AsyncGenerator<Measure> {
  const { executable, env } = await embeddedBrowser(() => console.error('Unpacking the browser…'));
  process.env['ENVOL_BROWSER'] = executable;
  Object.assign(process.env, env);
  // Inside the repository, so that the check finds its vocabulary.
  const course = await mkdtemp(join(ROOT, '.cache-course '));
  try {
    await writeSixWorks(course);
    const args = [join(ROOT, 'src/author/prove-cli.ts'), '--course', course, 'mini-huit'];
    const command = () => timeOf(args, { ...env, ENVOL_BROWSER: executable });
    command();
    const [whole = Number.NaN] = inTurn(ROUNDS, command);
    const again = await measureProof(course);
    const { one } = await measureWarm(join(COURSE, 'exercises/mini-huit/solution'), 1);
    const detail = (time: number) =>
      `${seconds(time)} ÷ (${WORKS} × ${seconds(one)}), medians of ${ROUNDS}, embedded shell`;
    const what = `proof of ${WORKS} works ÷ ${WORKS} warm checks`;
    yield { what, value: again / (WORKS * one), most: 1.3, detail: detail(again) };
    yield { what: `the command, browser started, ÷ the same`, value: whole / (WORKS * one), detail: detail(whole) };
  } finally {
    await rm(course, { recursive: true, force: true });
  }
}

/** Milliseconds of a proof in a browser that has started. */
async function measureProof(root: string): Promise<number> {
  const { exercise } = (await readExercise(root, 'mini-huit')) ?? {};
  if (!exercise) throw new Error('mini-huit is gone');
  const session = openSession();
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    const { works, violations } = await prove(root, exercise, session);
    if (works.length !== WORKS || violations.length > 0) throw new Error(violations.join('\n'));
    // The first time, checks are loaded.
    if (round > 0) times.push(performance.now() - start);
  }
  session.kill();
  return median(times);
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
