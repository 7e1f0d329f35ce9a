import { resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { openSession } from '../check/browser/session.ts';
import { nearest } from '../course/nearest.ts';
import { formatProblems } from '../course/problem.ts';
import { readCourse } from '../course/read-course.ts';
import { proveWords as words } from '../words/author.ts';
import { courseWords } from '../words/course.ts';
import { type Proof, prove } from './prove.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { course: { type: 'string' } } });
// A browser that dies can leave an await pending: the code is set here, whatever happens.
process.exitCode = 2;
setInterval(() => {}, 1000);
process.exit(await main(resolve(values.course ?? `${import.meta.dirname}/../..`), positionals));

async function main(root: string, wanted: readonly string[]): Promise<0 | 1 | 2> {
  const { course, problems } = await readCourse(root);
  if (problems.length > 0) {
    console.error(`${courseWords.problemCount(problems.length)}\n${formatProblems(problems)}`);
    return 1;
  }
  const ids = course.exercises.map(({ id }) => id);
  const unknown = wanted.filter((id) => !ids.includes(id));
  if (unknown.length > 0) {
    for (const id of unknown) console.error(words.unknownExercise(id, nearest(id, ids, 3)));
    return 2;
  }
  const exercises = course.exercises.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  const session = openSession(() => console.error(words.unpacking));
  try {
    let faults = 0;
    for (const exercise of exercises) {
      const proof = await prove(root, exercise, session);
      faults += proof.violations.length;
      console.log(viewProof(proof));
    }
    console.log(words.total(exercises.length, faults));
    return faults > 0 || exercises.length === 0 ? 1 : 0;
  } finally {
    session.kill();
  }
}

function viewProof({ exercise, checks, works, violations }: Proof): string {
  const mark = violations.length === 0 ? styleText('green', '✓') : styleText('red', '✗');
  return [`${mark} ${words.proved(exercise, works.length, checks)}`, ...violations.map((text) => `    ${text}`)].join(
    '\n',
  );
}
