import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLE_COURSE, GLOSSARY, LESSON, lesson, PLAN, plan, term } from '../course-rules/example-course.ts';
import { CHECK, EXERCISE, STATEMENT } from '../rules/exercise-example.ts';
import { lintCourse } from './lint-course.ts';
import { memoryFile } from './read-memory.ts';

const BODY = 'La case magique est là. Le zorglub RGAA aussi. Voir <Memo id="F01" />.\n';
const TWO = plan().replace(
  '    exercises',
  `      - id: html-02
        title: Suite
        hours: 2
        prerequisites: []
        objectives: []
        glossary: []
    exercises`,
);
const FILES: Readonly<Record<string, string>> = {
  ...EXAMPLE_COURSE,
  [PLAN]: TWO,
  [LESSON]: lesson({}, BODY),
  'lessons/_mots.txt': '',
  [CHECK]: "check('titre', 'La page salue', ({ page }) => expect(page.locator('h1')).toHaveText('Bonjour'));\n",
  'exercises/html-01-saluer/starter/index.html': '<p>Un mot</p>\n',
};
const magic = term('lesson: html-02').replace('term: balise', 'term: case magique');
const sheet = '---\nid: F01\ntitle: Fiche\nsummary: Une fiche.\nlessons: [html-01]\nstatus: draft\n---\n\nUn texte.\n';

let course: string;
const write = async (file: string, text: string) => {
  await mkdir(dirname(join(course, file)), { recursive: true });
  await writeFile(join(course, file), text);
};
const told = async (file: string) => {
  const { problems, spelling } = await lintCourse(course);
  return [...problems, ...spelling].filter((problem) => problem.file === file).map(({ what }) => what);
};
const forget = () => rm(memoryFile(course), { force: true });

beforeAll(async () => {
  course = await mkdtemp(join(tmpdir(), 'envol mémoire '));
  for (const [file, text] of Object.entries(FILES)) await write(file, text);
  // The dictionary is loaded once, before what is timed.
  await lintCourse(course);
}, 60_000);
afterAll(async () => {
  await forget();
  await rm(course, { recursive: true, force: true });
});

test.each([
  ['a term that a later lesson defines', GLOSSARY, FILES[GLOSSARY] + magic, LESSON],
  ['a sign that is explained', GLOSSARY, FILES[GLOSSARY] + magic.replace('case magique', 'RGAA'), LESSON],
  ['a word of the course', 'lessons/_mots.txt', 'zorglub\n', LESSON],
  ['the memo sheet that it names', 'lessons/_fiches/F01.mdx', sheet, LESSON],
  ['a statement that no longer says what its check asks', EXERCISE, STATEMENT.replace('Bonjour', 'Salut'), CHECK],
])('%s changes what is found in a file that did not change', { timeout: 60_000 }, async (_, file, text, unchanged) => {
  const before = await told(unchanged);
  await write(file, text);
  const after = await told(unchanged);
  await forget();
  expect(after).toEqual(await told(unchanged));
  expect(after).not.toEqual(before);
  if (FILES[file] === undefined) await rm(join(course, file));
  else await write(file, FILES[file]);
  expect(await told(unchanged), 'as it was again').toEqual(before);
});
