import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSession } from '../../check/browser/session.ts';
import { inParallel } from '../../check/in-parallel.ts';
import { readKit } from '../../check/read-kit.ts';
import { grade } from '../../check/run.ts';
import { readFolder } from '../../course/read-folder.ts';
import { verdictOf } from '../../course/result.ts';
import { COURSE } from '../run.ts';
import { median } from './measure.ts';

const ROUNDS = 15;

/**
 * Milliseconds of one exercise with a warm browser, of many one after another, and of as many two at a time. `full`: the
 * least that the last two may be divided by each other, were every core of the machine at work all the time.
 */
export async function measureWarm(solution: string, many: number) {
  const kit = await readKit(COURSE);
  const [{ checks, digest }, given, folder] = await Promise.all([
    kit.checks('mini-huit'),
    kit.starter('mini-huit'),
    readFolder(solution),
  ]);
  const session = openSession();
  const once = async () => {
    const { result, close } = await grade({ exercise: 'mini-huit', kit: '', checks, digest, folder, given }, session);
    close();
    if (verdictOf(result) !== 'passed') throw new Error(JSON.stringify(result));
  };
  const time = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const all = (atOnce: number) => () => inParallel(atOnce, Array.from({ length: many }), once);
  for (let round = 0; round < 3; round += 1) await once();
  const ones: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) ones.push(await time(once));
  const before = processorTime();
  const alone = await time(all(1));
  const full = (processorTime() - before) / (cpus().length * alone);
  const together = await time(all(2));
  session.kill();
  return { one: median(ones), alone, together, full };
}

/** Milliseconds that the cores of this machine were at work, since it started. */
function processorTime(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0);
}

/** Milliseconds from a save to the verdict, in `suivre`. @param program of the learner's workspace */
export async function measureSave(program: string, failing: string, solution: string): Promise<number> {
  const dir = await mkdtemp(join(tmpdir(), 'envol-bench-'));
  await cp(failing, dir, { recursive: true });
  const page = join(dir, 'index.html');
  const right = await readFile(join(solution, 'index.html'), 'utf8');
  const child = spawn(process.execPath, [program, 'mini-huit', 'suivre', '--dir', dir], { env: process.env });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const verdicts = () => said.split('sur 8 contrôles').length - 1;
  const verdict = async (count: number) => {
    while (verdicts() < count) await sleep(1);
  };
  try {
    const times: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      await verdict(round);
      // The next page is made ready meanwhile, as between two saves of a person.
      await sleep(800);
      const start = performance.now();
      await writeFile(page, `${right}<!-- ${round} -->\n`);
      await verdict(round + 1);
      times.push(performance.now() - start);
    }
    return median(times);
  } finally {
    child.kill('SIGINT');
    await rm(dir, { recursive: true, force: true });
  }
}
