import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblems } from '../course/problem.ts';
import { plainRoot } from '../site/write-plain-root.ts';
import { courseWords } from '../words/course.ts';
import { packWords as words } from '../words/pack.ts';
import { move } from './put-in-place.ts';
import { rerun, sameCourse } from './rerun.ts';
import { isTarget, TARGETS, type Target } from './targets.ts';
import { EDITIONS, type Edition, writeEdition } from './write-edition.ts';

const KIT = join(import.meta.dirname, '../..');
const { values, positionals, unknown } = readArguments();
const { target } = values;
const [word = 'apprenant'] = positionals;
const course = resolve(values.course ?? KIT);
const out = resolve(values.out ?? join(course, 'dist', word));

process.exitCode = await main();

function readArguments() {
  const options = {
    course: { type: 'string' },
    out: { type: 'string' },
    target: { type: 'string', default: 'none' },
    help: { type: 'boolean', default: false },
  } as const;
  const args = process.argv.slice(2);
  try {
    return { ...parseArgs({ args, options, allowPositionals: true }), unknown: undefined };
  } catch {
    const unknown =
      args.find((arg) => arg.startsWith('-') && !/^--(?:course|out|target|help)$/.test(arg)) ?? args.at(-1);
    return { ...parseArgs({ args: [], options, allowPositionals: true }), unknown };
  }
}

/** @returns exit code */
async function main(): Promise<number> {
  if (unknown !== undefined) return refuse(`${words.wrongUse(unknown)}\n\n${words.buildUsage}`);
  if (values.help) {
    console.log(words.buildUsage);
    return 0;
  }
  const edition = EDITIONS.find((known) => known === word);
  if (!edition) return refuse(words.noSuchEdition(word, EDITIONS));
  if (!isTarget(target)) return refuse(words.unknownTarget(target, TARGETS));
  const plain = await plainRoot(KIT);
  const args = [edition, '--course', sameCourse(KIT, course, plain), '--out', out, '--target', target];
  const code = plain.root === KIT ? await build(edition, target) : rerun('src/pack/build-cli.ts', args, plain);
  await plain.release();
  return code;
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
  const problems = await writeEdition({ root: course, out: draft, edition, target, onStage });
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
