import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../run.ts';
import { type Measure, median, processorTimeOf, seconds } from './measure.ts';
import { writeCourse } from './write-course.ts';

const SIZES = [12, 300, 1000];
const ROUNDS = 5;

/** The lint again, after one lesson changed: what an author waits for, whatever the size of the course. */
export async function* benchLint(): AsyncGenerator<Measure> {
  for (const lessons of SIZES) {
    const dir = await mkdtemp(join(ROOT, '.cache-bench-'));
    try {
      await writeCourse(dir, lessons);
      await writeWords(dir);
      await writeNotes(join(dir, 'lessons/01-html'));
      const lint = () => processorTimeOf([join(ROOT, 'src/author/lint-cli.ts'), '--course', dir]);
      const first = lint();
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await appendFile(join(dir, 'lessons/01-html/aa-03.mdx'), '\nUne ligne de plus.\n');
        times.push(lint());
      }
      yield {
        what: `second lint of ${lessons} lessons after one changed, in seconds of the processor`,
        value: median(times) / 1000,
        most: 2,
        detail: `median of ${ROUNDS}; the first took ${seconds(first)}`,
      };
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }
}

/** Words, terms and sheets that the lessons name: without them, each would be full of findings. */
async function writeWords(dir: string): Promise<void> {
  await cp(join(ROOT, 'lessons/_mots.txt'), join(dir, 'lessons/_mots.txt'));
  await cp(join(ROOT, 'lessons/_fiches'), join(dir, 'lessons/_fiches'), { recursive: true });
  const files = ['_glossaire.yaml', ...(await readdir(join(dir, 'lessons/_fiches'))).map((name) => `_fiches/${name}`)];
  for (const file of files) {
    const text = await readFile(join(ROOT, 'lessons', file), 'utf8');
    const own = text.replace(/^( *lesson): .*$/gm, '$1: aa-00').replace(/^lessons: .*$/m, 'lessons: [aa-00]');
    await writeFile(join(dir, 'lessons', file), own);
  }
}

/** Each lesson has its trainer's note. */
async function writeNotes(module: string): Promise<void> {
  const note = await readFile(join(ROOT, 'lessons/01-html/html-03.formateur.mdx'), 'utf8');
  const ids = (await readdir(module)).filter((name) => name !== 'index.mdx').map((name) => name.replace('.mdx', ''));
  for (const id of ids) await writeFile(join(module, `${id}.formateur.mdx`), note.replace('html-03', id));
}
