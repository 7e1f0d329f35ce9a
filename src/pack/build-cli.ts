import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblems } from '../course/problem.ts';
import { buildSite } from '../site/build.ts';
import { courseWords, packWords as words } from '../words.ts';
import { writeAtelier } from './write-atelier.ts';

const { values } = parseArgs({ options: { course: { type: 'string' }, out: { type: 'string' } } });
const root = resolve(values.course ?? `${import.meta.dirname}/../..`);
const out = resolve(values.out ?? `${root}/dist/apprenant`);
const start = performance.now();

// Made beside, then put in place: a build that stops leaves the former one as it was.
const draft = `${out}.tmp`;
const problems = await buildSite({ root, out: draft, onStage: (stage) => console.log(words.stage[stage]) });
if (problems.length > 0) {
  console.error(`\n${courseWords.problemCount(problems.length)}\n${formatProblems(problems)}`);
  await rm(draft, { recursive: true, force: true });
  process.exitCode = 1;
} else {
  await writeAtelier(root, `${draft}/atelier`);
  await rm(out, { recursive: true, force: true });
  await rename(draft, out);
  console.log(words.built(`${out}/index.html`, (performance.now() - start) / 1000));
}
