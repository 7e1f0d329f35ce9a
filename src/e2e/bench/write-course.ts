import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../run.ts';

/** A course of N lessons, each the text of html-03 under another name: real prose, real code blocks, real parts. */
export async function writeCourse(dir: string, lessons: number): Promise<void> {
  const text = await readFile(join(ROOT, 'lessons/01-html/html-03.mdx'), 'utf8');
  const module = join(dir, 'lessons/01-html');
  await mkdir(module, { recursive: true });
  await cp(join(ROOT, 'lessons/_guides'), join(dir, 'lessons/_guides'), { recursive: true });
  await cp(join(ROOT, 'lessons/01-html/index.mdx'), join(module, 'index.mdx'));
  const ids = Array.from({ length: lessons }, (_, index) => lessonId(index));
  const planned = ids.map(
    (id) => `      - { id: ${id}, title: ${id}, hours: 4, prerequisites: [], objectives: [], glossary: [] }`,
  );
  await writeFile(
    join(dir, 'lessons/_plan.yaml'),
    `modules:\n  - id: M01\n    folder: 01-html\n    title: HTML\n    hours: 48\n    lessons:\n${planned.join('\n')}\n    exercises: []\n`,
  );
  for (const [index, id] of ids.entries()) {
    const lesson = text
      .replace(/^id: .*$/m, `id: ${id}`)
      .replace(/^prerequisites: .*$/m, 'prerequisites: []')
      .replace(/^title: .*$/m, `title: Titres et paragraphes ${index + 1}`)
      .replaceAll(/\/lecons\/html-\d\d\.html(#[^)\s]*)?/g, `/lecons/${ids[0]}.html`);
    await writeFile(join(module, `${id}.mdx`), lesson);
  }
}

/** `lessonId(123)` → `bb-23`: an id that the schema accepts, 100 for each pair of letters. */
function lessonId(index: number): string {
  const hundred = Math.floor(index / 100);
  const letters = String.fromCharCode(97 + Math.floor(hundred / 26), 97 + (hundred % 26));
  return `${letters}-${String(index % 100).padStart(2, '0')}`;
}
