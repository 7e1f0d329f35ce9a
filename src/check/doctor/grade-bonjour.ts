import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFolder } from '../../course/read-folder.ts';
import { type ExerciseResult, verdictOf } from '../../course/result.ts';
import { doctorWords as words } from '../../words/doctor.ts';
import type { BrowserSession } from '../browser/session.ts';
import { grade } from '../run.ts';
import { writeFolder } from '../workspace/write-workspace.ts';
import { bonjourChecks, bonjourWorks } from './bonjour.ts';
import { bad, type Finding, good } from './finding.ts';

/** From files on the disk to a verdict, twice: a right work must pass, a wrong one must fail where it is wrong. */
export async function gradeBonjour(session: BrowserSession): Promise<Finding> {
  const start = performance.now();
  // A browser's folders are named alike: what a killed process leaves is swept with them.
  const place = await mkdtemp(join(tmpdir(), `envol-${process.pid}-`));
  try {
    const right = await gradeIn(join(place, 'right'), 'right', session);
    const wrong = await gradeIn(join(place, 'wrong'), 'wrong', session);
    const failed = wrong.checks.flatMap(({ id, status }) => (status === 'failed' ? [id] : []));
    const isRight = verdictOf(right) === 'passed' && verdictOf(wrong) === 'failed' && failed.join() === 'titre';
    if (isRight) return good(words.graded((performance.now() - start) / 2));
    return bad(words.gradedWrong, words.sendFile, JSON.stringify([right.checks, wrong.checks]));
  } finally {
    await rm(place, { recursive: true, force: true }).catch(() => {});
  }
}

async function gradeIn(dir: string, which: 'right' | 'wrong', session: BrowserSession): Promise<ExerciseResult> {
  await writeFolder(dir, bonjourWorks[which]);
  const folder = await readFolder(dir);
  const checks = await bonjourChecks();
  const graded = await grade(
    { ...{ exercise: 'bonjour', kit: '', digest: '', checks, folder }, given: bonjourWorks.wrong },
    session,
  );
  graded.close();
  return graded.result;
}
