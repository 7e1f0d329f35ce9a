import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdict } from '../../course/result.ts';
import type { Work } from '../../course/work.ts';
import { placesOf } from './places.ts';
import { bytesOf, MOST_WORK_BYTES, type Point, pointsToDrop } from './points.ts';
import { numbersOf, pointFolder, readAllPoints, readPoints, readPointWork } from './read-points.ts';
import { workDigest } from './work-digest.ts';
import { sweep, writeAtomically } from './write-file.ts';
import { writeFolder } from './write-workspace.ts';

export interface Keeping {
  exercise: string;
  work: Work;
  at: Date;
  /** Absent where the work was not graded. */
  verdict?: Verdict;
  /** Digest of another point that must stay. */
  keep?: string;
}

/**
 * Keeps a state of the work. The same state is kept once; the oldest go, where there are too many.
 *
 * @returns `undefined` where there is nothing to keep, or too much
 * @throws NodeJS.ErrnoException
 */
export async function keepPoint(workspace: string, keeping: Keeping): Promise<Point | undefined> {
  const { exercise, work, at, verdict, keep } = keeping;
  const bytes = bytesOf(work);
  if (work.size === 0 || bytes > MOST_WORK_BYTES) return undefined;
  const digest = workDigest(work);
  const known = await findIntact(workspace, exercise, digest);
  const succeeded = verdict === 'passed' || known?.succeeded === true;
  const seen = { at: at.toISOString(), succeeded, ...(verdict ? { verdict } : {}) };
  const point: Point = known
    ? { ...known, ...seen }
    : await writePoint(workspace, { version: 1, exercise, number: 1, digest, bytes, ...seen }, work);
  if (known) await writeAtomically(join(pointFolder(workspace, exercise, point.number), 'point.json'), format(point));
  await dropPoints(workspace, [digest, ...(keep ? [keep] : [])]);
  return point;
}

/** A point of this state whose files nobody changed since. */
async function findIntact(workspace: string, exercise: string, digest: string): Promise<Point | undefined> {
  for (const point of (await readPoints(workspace, exercise)).filter((one) => one.digest === digest)) {
    const work = await readPointWork(workspace, point).catch(() => new Map());
    if (workDigest(work) === digest) return point;
  }
  return undefined;
}

/** Under the first free number, which is above all others: two processes may look for it at once. */
async function writePoint(workspace: string, point: Point, work: Work): Promise<Point> {
  const { exercise } = point;
  await sweep(join(placesOf(workspace).points, exercise));
  for (let tries = 1; ; tries += 1) {
    const number = Math.max(0, ...(await numbersOf(workspace, exercise))) + 1;
    const numbered = { ...point, number };
    const files = new Map([...work].map(([path, bytes]) => [`travail/${path}`, bytes]));
    files.set('point.json', new TextEncoder().encode(format(numbered)));
    if (await writeFolder(pointFolder(workspace, exercise, number), files)) return numbered;
    if (tries === 20) throw Object.assign(new Error('no free number'), { code: 'EBUSY' });
  }
}

async function dropPoints(workspace: string, kept: readonly string[]): Promise<void> {
  for (const { exercise, number } of pointsToDrop(await readAllPoints(workspace), kept)) {
    await rm(pointFolder(workspace, exercise, number), { recursive: true, force: true }).catch(() => {});
  }
}

function format(point: Point): string {
  return `${JSON.stringify(point, null, 2)}\n`;
}
