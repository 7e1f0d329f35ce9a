import { basename } from 'node:path';
import type { Work } from '../course/work.ts';
import { checkWords as words } from '../words/check.ts';
import type { CommandContext } from './command.ts';
import type { GradedExercise } from './grade-exercise.ts';
import { bytesOf } from './workspace/points.ts';
import { workDigest } from './workspace/work-digest.ts';

/**
 * What to know before anything is corrected: nothing was saved yet, a file is empty, the work is written beside the file
 * that is read, or it is gone and was kept. Empty where the work is there.
 */
export async function lostWork(context: CommandContext, graded: GradedExercise): Promise<string[]> {
  const { exercise, work, isNew } = graded;
  const given: Work = new Map([...graded.given].filter(([path]) => !path.endsWith('.gitkeep')));
  const { args, kit } = context;
  const blank = [...given].find(([path, bytes]) => !isBlank(bytes) && isBlank(work.get(path)))?.[0];
  const isGone =
    isNew || work.size === 0 || graded.result.problems.some(({ file, says }) => says === words.missingFile(file));
  if (blank || isGone) {
    const kept = kit.byDoubleClick ? words.keptByClick : words.kept(kit.command(`${exercise.id} retrouver`));
    const isKept = !args.dir && (await isMoreKept(context, graded));
    return [...(blank ? [words.blank(blank)] : []), ...(isKept ? [kept] : [])];
  }
  if (exercise.moves || ![...given].every(([path, bytes]) => isSame(work.get(path), bytes))) return [];
  const others = [...work.keys()].filter((path) => !given.has(path));
  if (others.length === 0) return [words.unchanged(args.dir ? basename(args.dir) : exercise.id)];
  const copy = others.map((path) => [path, copiedFrom(path, given)] as const);
  return copy.flatMap(([path, from]) =>
    from && !(path in exercise.files) && !isSame(work.get(path), given.get(from))
      ? [words.writesInCopy(path, from)]
      : [],
  );
}

/** `index - Copie.html`, `index (1).html`, `html-03-plan/index.html` → `index.html` */
function copiedFrom(path: string, given: Work): string | undefined {
  const name = basename(path);
  const plain = name.replace(/( ?- ?(copie|copy))?( ?\(\d+\))?(?=\.[^.]*$)/i, '');
  return [...given.keys()].find((one) => basename(one) === plain && one !== path);
}

/** Whether a version holds what is not here any more: one that is as empty brings nothing back. */
async function isMoreKept({ workspace }: CommandContext, { exercise, work, isNew }: GradedExercise): Promise<boolean> {
  const { readPoints } = await import('./workspace/read-points.ts');
  const digest = workDigest(work);
  const points = (await readPoints(workspace, exercise.id)).filter((point) => point.digest !== digest);
  return points.some(({ bytes }) => isNew || bytes > bytesOf(work));
}

/** Nothing but spaces. A file that is not there is not blank. */
function isBlank(bytes: Uint8Array | undefined): boolean {
  return bytes?.every((byte) => byte <= 32) ?? false;
}

function isSame(bytes: Uint8Array | undefined, before: Uint8Array | undefined): boolean {
  return bytes?.length === before?.length && (bytes?.every((byte, index) => byte === before?.[index]) ?? false);
}
