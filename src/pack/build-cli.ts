import { spawnSync } from 'node:child_process';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblems } from '../course/problem.ts';
import { buildSite } from '../site/build.ts';
import { type PlainRoot, plainRoot } from '../site/write-plain-root.ts';
import { courseWords } from '../words/course.ts';
import { packWords as words } from '../words/pack.ts';
import { isTarget, TARGETS, type Target } from './targets.ts';
import { writeAtelier } from './write-atelier.ts';

const KIT = join(import.meta.dirname, '../..');
const EDITIONS = ['apprenant', 'formateur'] as const;
type Edition = (typeof EDITIONS)[number];
const { values, positionals } = parseArgs({
  options: { course: { type: 'string' }, out: { type: 'string' }, target: { type: 'string', default: 'none' } },
  allowPositionals: true,
});
const { target } = values;
const [edition = 'apprenant'] = positionals;
const course = resolve(values.course ?? KIT);
const out = resolve(values.out ?? join(course, 'dist', edition));

process.exitCode = await main();

/** @returns exit code */
async function main(): Promise<number> {
  if (!isEdition(edition)) return refuse(words.noSuchEdition(edition, EDITIONS));
  if (!isTarget(target)) return refuse(words.unknownTarget(target, TARGETS));
  const plain = await plainRoot(KIT);
  const code = plain.root === KIT ? await build(edition, target) : buildFrom(plain);
  await plain.release();
  return code;
}

function isEdition(word: string): word is Edition {
  return EDITIONS.some((known) => known === word);
}

/** @returns exit code */
function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}

/** @returns exit code */
async function build(edition: Edition, target: Target): Promise<number> {
  const start = performance.now();
  // Made elsewhere, on a path that Vite can read, then put in place: a build that stops leaves the former one as it was.
  const draft = join(KIT, '.cache', `build-${process.pid}`);
  const onStage = (stage: keyof typeof words.stage) => console.log(words.stage[stage]);
  const mistakes = await buildSite({ root: course, out: draft, edition, onStage });
  const problems =
    mistakes.length > 0 ? mistakes : await writeAtelier(course, join(draft, 'atelier'), { site: draft, target });
  if (problems.length > 0) {
    console.error(`\n${courseWords.problemCount(problems.length)}\n${formatProblems(problems)}`);
    await rm(draft, { recursive: true, force: true });
    return 1;
  }
  await rm(out, { recursive: true, force: true });
  await move(draft, out);
  console.log(words.built(join(out, 'index.html'), (performance.now() - start) / 1000));
  return 0;
}

/** @param to must not exist */
async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  });
}

/** This same program, from a path that Vite can read. */
function buildFrom({ root, cwd, flags }: PlainRoot): number {
  // A course lies in the kit, where its lessons find Astro.
  const sameCourse = join(root, relative(KIT, course));
  const args = [edition, '--course', sameCourse, '--out', out, '--target', target];
  return (
    spawnSync(process.execPath, [...flags, join(root, 'src/pack/build-cli.ts'), ...args], { stdio: 'inherit', cwd })
      .status ?? 2
  );
}
