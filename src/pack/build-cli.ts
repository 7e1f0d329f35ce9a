import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblems } from '../course/problem.ts';
import { plainRoot } from '../site/write-plain-root.ts';
import { courseWords } from '../words/course.ts';
import { packWords as words } from '../words/pack.ts';
import { move } from './put-in-place.ts';
import { rerun, sameCourse } from './rerun.ts';
import { writeEdition } from './write-edition.ts';

const KIT = join(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { course: { type: 'string' }, out: { type: 'string' } } });
const course = resolve(values.course ?? KIT);
const out = resolve(values.out ?? join(course, 'dist/apprenant'));

const plain = await plainRoot(KIT);
process.exitCode =
  plain.root === KIT
    ? await build()
    : rerun('src/pack/build-cli.ts', ['--course', sameCourse(KIT, course, plain), '--out', out], plain);
await plain.release();

/** @returns exit code */
async function build(): Promise<number> {
  const start = performance.now();
  // Made elsewhere, on a path that Vite can read, then put in place: a build that stops leaves the former one as it was.
  const draft = join(KIT, '.cache', `build-${process.pid}`);
  const onStage = (stage: keyof typeof words.stage) => console.log(words.stage[stage]);
  const problems = await writeEdition({ root: course, out: draft, edition: 'apprenant', onStage });
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
