import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Course } from '../course/course.ts';
import { ExerciseId } from '../course/exercise.ts';
import { LessonId } from '../course/lesson.ts';
import { nearest } from '../course/nearest.ts';
import type { Plan } from '../course/plan.ts';
import { readCourse } from '../course/read-course.ts';
import { newWords as words } from '../words/author.ts';
import { documentKind } from './lint/document.ts';
import { applyEdits, courseFacts, lintDocument } from './lint/lint.ts';
import { newExercise } from './new/new-exercise.ts';
import { newLesson, newModule, newTrainerNote } from './new/new-lesson.ts';
import { existing, writeNew } from './new/write-new.ts';
import { typography } from './rules/typography.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { course: { type: 'string' }, lesson: { type: 'string' } },
});
const root = resolve(typeof values.course === 'string' ? values.course : `${import.meta.dirname}/../..`);
process.exitCode = await main(positionals);

async function main([kind = '', ...args]: readonly string[]): Promise<0 | 2> {
  const { course } = await readCourse(root);
  const wanted = /^(lesson|leçon|lecon)$/.test(kind)
    ? lessonFiles(args, course.plan)
    : /^(exercise|exercice)$/.test(kind)
      ? exerciseFiles(args, course.plan)
      : kind === 'note'
        ? noteFiles(args, course)
        : words.usage(kind, nearest(kind, ['lesson', 'exercise', 'note'])[0]);
  if (typeof wanted === 'string') return refuse(wanted);
  const files = new Map(wanted(course.lookup.terms));
  const there = await existing(root, files.keys());
  // The page of the module may be there: it is kept.
  const [taken] = there.filter((path) => !path.endsWith('/index.mdx') || path.startsWith('exercises/'));
  if (taken) return refuse(words.taken(taken));
  for (const path of there) files.delete(path);
  for (const [path, text] of files) {
    const documentOf = documentKind(path);
    if (!documentOf) continue;
    const found = await lintDocument({ kind: documentOf, file: path, text }, [typography], courseFacts(course));
    files.set(
      path,
      applyEdits(
        text,
        found.flatMap(({ edit }) => edit ?? []),
      ),
    );
  }
  await writeNew(root, files);
  const [first = ''] = [...files.keys()];
  console.log(
    words.written([...files.keys()], first.startsWith('exercises/') ? (first.split('/')[1] ?? '') : undefined),
  );
  const lost = kind.startsWith('l') ? unwritten(args[1] ?? '', course) : [];
  if (lost.length > 0) console.log(words.beforeUnwritten(lost));
  return 0;
}

/** The lessons that the plan wants before one, where they are not written. */
function unwritten(id: string, { plan, modules }: Course): string[] {
  const planned = plan.modules.flatMap(({ lessons }) => lessons).find((lesson) => lesson.id === id);
  const written = modules.flatMap(({ lessons }) => lessons.map((lesson) => lesson.id));
  return (planned?.prerequisites ?? []).filter((one) => !written.includes(one));
}

type Files = (terms: Parameters<typeof newLesson>[2]) => Iterable<[string, string]>;

function lessonFiles([module = '', id = '', title]: readonly string[], plan: Plan): Files | string {
  const folders = plan.modules.map(({ folder }) => folder);
  if (!folders.includes(module)) return words.unknownModule(module, nearest(module, folders)[0], folders);
  if (!LessonId.safeParse(id).success) return words.lessonId(id);
  const home = plan.modules.find(({ lessons }) => lessons.some((lesson) => lesson.id === id));
  if (home && home.folder !== module) return words.otherModule(id, home.folder);
  if (!home && !title) {
    const ids = plan.modules.flatMap(({ lessons }) => lessons.map((lesson) => lesson.id));
    return words.noTitle(id, nearest(id, ids)[0]);
  }
  const lesson = { module, id, ...(title ? { title } : {}) };
  return (terms) => [
    [`lessons/${module}/${id}.mdx`, newLesson(lesson, plan, terms)],
    [`lessons/${module}/${id}.formateur.mdx`, newTrainerNote(lesson, plan)],
    [`lessons/${module}/index.mdx`, newModule(module, plan)],
  ];
}

/** For a lesson that was written without it. */
function noteFiles([id = '']: readonly string[], { modules, plan }: Course): Files | string {
  const written = modules.flatMap(({ lessons }) => lessons);
  const lesson = written.find((one) => one.id === id);
  if (!lesson)
    return words.notWritten(
      id,
      nearest(
        id,
        written.map((one) => one.id),
      )[0],
    );
  return () => [[lesson.file.replace(/\.mdx?$/, '.formateur.mdx'), newTrainerNote(lesson, plan)]];
}

function exerciseFiles([id = '', second]: readonly string[], plan: Plan): Files | string {
  const lessons = plan.modules.flatMap((module) => module.lessons.map((lesson) => lesson.id));
  const planned = plan.modules.flatMap(({ exercises }) => exercises).find((exercise) => exercise.id === id);
  const named = typeof values.lesson === 'string' ? values.lesson : second;
  if (!ExerciseId.safeParse(id).success) return words.exerciseId(id);
  const lesson = named ?? planned?.lesson;
  if (!lesson) return words.noLesson(id);
  if (!lessons.includes(lesson)) return words.unknownLesson(lesson, nearest(lesson, lessons)[0]);
  return () => newExercise({ id, lesson }, plan);
}

function refuse(sentence: string): 2 {
  console.error(sentence);
  return 2;
}
