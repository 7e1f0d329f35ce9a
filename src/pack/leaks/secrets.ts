import { createHash } from 'node:crypto';
import { readFolder } from '../../course/read-folder.ts';
import { runFinder, runsOf } from './runs.ts';

/** What learners must not receive, as it can be recognized. */
export interface Secrets {
  /** SHA-256 → file of the course. */
  files: ReadonlyMap<string, string>;
  /** Folded run of three lines → where it begins: `exercises/x/solution/index.html:4`. */
  runs: ReadonlyMap<string, string>;
}

const TRAINERS = /\.formateur\.\w+$/;
const ANSWERS = /^exercises\/[^/]+\/(solution|witnesses)\//;

/**
 * Reads what is for trainers alone, and drafts; without what stands also in a starter, a statement, a lesson: a learner
 * has that anyway.
 *
 * @param root of the course
 */
export async function readSecrets(root: string): Promise<Secrets> {
  const all = await Promise.all(
    ['lessons', 'exercises', 'checks', 'public'].map(async (folder) => {
      const { files } = await readFolder(`${root}/${folder}`).catch(() => ({ files: new Map<string, Uint8Array>() }));
      return [...files].map(([path, bytes]) => ({ path: `${folder}/${path}`, bytes }));
    }),
  );
  const files = all.flat().map((file) => ({ ...file, text: Buffer.from(file.bytes).toString('utf8') }));
  const drafts = files.filter(({ path, text }) => /\.mdx?$/.test(path) && /^status:\s*draft\s*$/m.test(text));
  const isDraft = (path: string) => drafts.some((draft) => belongsTo(path, draft.path));
  const isSecret = ({ path }: { path: string }) => TRAINERS.test(path) || ANSWERS.test(path) || isDraft(path);
  const [secret, open] = [files.filter(isSecret), files.filter((file) => !isSecret(file))];

  const openHashes = new Set(open.map(({ bytes }) => sha256(bytes)));
  const said = secret.flatMap(({ path, text }) =>
    readingsOf({ path, text }).flatMap((reading) =>
      runsOf(reading).map(({ folded, line }) => ({ folded, path, line })),
    ),
  );
  const findRuns = runFinder(said.map(({ folded }) => folded));
  const saidIn = (folders: RegExp) =>
    new Set(open.filter(({ path }) => folders.test(path)).flatMap((file) => readingsOf(file).flatMap(findRuns)));
  // A check of a draft looks like the checks that learners have; an answer must not be in a check.
  const [inCourse, inChecks] = [saidIn(/^(lessons|exercises)\//), saidIn(/^checks\//)];
  const isOpen = (run: string, path: string) => inCourse.has(run) || (path.startsWith('checks/') && inChecks.has(run));
  const found = new Map<string, string>();
  for (const { folded, path, line } of said)
    if (!found.has(folded) && !isOpen(folded, path)) found.set(folded, `${path}:${line}`);
  const hashes = secret
    .filter(({ bytes }) => bytes.length > 0)
    .map(({ path, bytes }) => [sha256(bytes), path] as const);
  return { files: new Map(hashes.filter(([hash]) => !openHashes.has(hash))), runs: found };
}

/** The check of a draft, its starter; the file itself. */
function belongsTo(path: string, draft: string): boolean {
  const exercise = /^exercises\/([^/]+)\/exercise\.mdx$/.exec(draft)?.[1];
  return (
    path === draft || (!!exercise && (path.startsWith(`exercises/${exercise}/`) || path === `checks/${exercise}.ts`))
  );
}

function readingsOf({ path, text }: { path: string; text: string }): string[] {
  return /\.mdx?$/.test(path) ? [text, withoutMarks(text)] : [text];
}

/** A Markdown text as a page shows it, line by line: without addresses, tags, numbers of lists. */
function withoutMarks(text: string): string {
  return text
    .replace(/\]\([^)]*\)/g, '')
    .replace(/<[a-z/!][^<>]*>/gi, '')
    .replace(/^\s*\d+\.\s/gm, '');
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
