import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readHeirs } from '../course/former-ids.ts';
import { exerciseOrder, lessonOrder } from '../course/order.ts';
import { formatProblems } from '../course/problem.ts';
import { exerciseIds, readExercise, readPlan } from '../course/read-course.ts';
import { readFolder } from '../course/read-folder.ts';
import { asReceived, type Work } from '../course/work.ts';
import { checkWords as words } from '../words/check.ts';
import { type Kit, type KitChecks, type KitExercise, npmCommand } from './kit.ts';
import { kitExercise } from './kit-exercise.ts';
import { readChecks } from './read-checks.ts';
import { Stop } from './stop.ts';

/**
 * The kit of those who write the course: its files as they are now, drafts included. The plan, 2300 lines of YAML, is
 * read only where an order is asked for.
 *
 * @param root folder that holds `lessons/`, `exercises/` and `checks/`
 */
export async function readKit(root: string): Promise<Kit> {
  const manifest = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8');
  const lessons = once(async () => lessonOrder(await readPlan(root)));
  return {
    version: (JSON.parse(manifest) as { version: string }).version,
    course: join(root, 'dist/apprenant'),
    command: npmCommand,
    ids: once(async () => idsInOrder(root, await lessons())),
    lessons,
    heirs: once(() => readHeirs(root)),
    exercise: (id) => readOne(root, id),
    // Nothing is carried here: every folder is made when its exercise is checked.
    renamed: async () => [],
    starter: (id) => readStarter(root, id),
    checks: (id) => readChecksOf(root, id),
  };
}

/** An exercise whose front matter cannot be read has no place: it comes last. */
async function idsInOrder(root: string, lessons: readonly string[]): Promise<readonly string[]> {
  const ids = await exerciseIds(root);
  const read = await Promise.all(ids.map((id) => readExercise(root, id)));
  const placed = exerciseOrder(
    lessons,
    read.flatMap((reading) => reading?.exercise ?? []),
  ).map(({ id }) => id);
  return [...placed, ...ids.filter((id) => !placed.includes(id))];
}

async function readOne(root: string, id: string): Promise<KitExercise | undefined> {
  const read = await readExercise(root, id);
  if (!read) return undefined;
  if (!read.exercise) throw new Stop(`${words.exerciseUnreadable(id)}\n${formatProblems(read.problems)}`);
  return kitExercise(read.exercise);
}

async function readStarter(root: string, id: string): Promise<Work> {
  const [{ files }, read] = await Promise.all([
    readFolder(join(root, 'exercises', id, 'starter')),
    readExercise(root, id),
  ]);
  const kept = new Map([...files].filter(([path]) => !path.endsWith('.gitkeep')));
  return asReceived(kept, read?.exercise?.renamed);
}

/** The digest of an absent file is that of an empty one. */
async function readChecksOf(root: string, id: string): Promise<KitChecks> {
  const [checks, source] = await Promise.all([
    readChecks(root, id),
    readFile(join(root, 'checks', `${id}.ts`)).catch(() => ''),
  ]);
  return { checks, digest: createHash('sha256').update(source).digest('hex') };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= read();
    return result;
  };
}
