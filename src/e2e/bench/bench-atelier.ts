import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COURSE, ROOT } from '../run.ts';
import { writeAtelier } from '../write-atelier.ts';
import { inTurn, type Measure, seconds, timeOf } from './measure.ts';

const ROUNDS = 5;

/**
 * The first check of a learner, in a workspace and on a machine that never saw one, against the second: what is unpacked,
 * compiled and copied the first time.
 */
export async function* benchAtelier(): AsyncGenerator<Measure> {
  const place = await mkdtemp(join(tmpdir(), 'envol-bench-'));
  const made = join(place, 'made');
  try {
    const problems = await writeAtelier(ROOT, COURSE, made, 'linux-x64');
    if (problems.length > 0) throw new Error(problems[0]?.what);
    let fresh = '';
    const first = () => {
      if (fresh) rmSync(fresh, { recursive: true });
      fresh = mkdtempSync(join(place, 'fresh-'));
      cpSync(made, fresh, { recursive: true });
      return check(fresh);
    };
    const [one = 0, two = 0] = inTurn(ROUNDS, first, () => check(fresh));
    yield {
      what: 'first check of a fresh workspace ÷ the second',
      ...{ value: one / two, most: 3 },
      detail: `${seconds(one)} ÷ ${seconds(two)}, medians of ${ROUNDS}, embedded browser unpacked the first time`,
    };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Its caches are its own, so that the first time is a first time. */
function check(dir: string): number {
  const env = {
    ...{ ENVOL_BROWSER: 'embedded', ENVOL_CACHE: join(dir, 'cache'), NODE_COMPILE_CACHE: join(dir, 'compiled') },
  };
  return timeOf([join(dir, 'verificateur/verificateur.mjs'), 'mini-titre'], env, 1);
}
