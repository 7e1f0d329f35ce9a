import { courseWords as words } from '../words/course.ts';
import type { Course } from './course.ts';
import { termAnchor } from './glossary.ts';
import { LOOKUP_FILES as FILES } from './lookup.ts';
import { nearest } from './nearest.ts';
import { LONGEST_SENTENCE, longestSentence } from './plain-sentence.ts';
import type { CourseProblem, CourseRule } from './problem.ts';

/** A problem whose line is that of a value, which the reader of the disk finds. */
export interface PlacedProblem extends Omit<CourseProblem, 'line'> {
  /** Keys and ranks from the root of the file's data: `['skills', 1]`. */
  at: readonly (string | number)[];
}

type Say = (rule: CourseRule, file: string, at: PlacedProblem['at'], sentence: [string, string?]) => void;

/**
 * What the pages to look things up in promise each other: lessons and skills that exist, names used once, neighbours
 * that have a page, facts for each entry, sentences that are short.
 */
export function lookupRelations(course: Course): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const say: Say = (rule, file, at, [what, fix]) => problems.push({ rule, file, at, what, ...(fix ? { fix } : {}) });
  const lessons = new Set([
    ...course.plan.modules.flatMap((module) => module.lessons.map(({ id }) => id)),
    ...course.modules.flatMap((module) => module.lessons.map(({ id }) => id)),
  ]);
  const lessonKnown = (id: string, file: string, at: PlacedProblem['at']) => {
    if (!lessons.has(id)) say('unknown-lesson', file, at, words.unknownLesson(id, nearest(id, lessons)[0]));
  };
  skillRelations(course, say);
  termRelations(course, say, lessonKnown);
  referenceRelations(course, say, lessonKnown);
  for (const { id, file, lessons: own } of course.lookup.sheets) {
    const name = file.replace(/^.*\/|\.mdx$/g, '');
    if (name !== id) say('id', file, ['id'], words.idIsFileName(id, name));
    for (const [rank, lesson] of own.entries()) lessonKnown(lesson, file, ['lessons', rank]);
  }
  return problems;
}

type LessonKnown = (id: string, file: string, at: PlacedProblem['at']) => void;

/** A course without a list of skills may name any. */
function skillRelations({ lookup: { skills }, modules, exercises }: Course, say: Say): void {
  const ids = skills.map(({ id }) => id);
  repeated(ids, (id, rank) => say('id', FILES.skills, [rank, 'id'], words.duplicateEntry(id)));
  for (const [rank, { summary }] of skills.entries()) short(summary, FILES.skills, [rank, 'summary'], say);
  if (skills.length === 0) return;
  for (const { file, skills: named } of [...modules.flatMap(({ lessons }) => lessons), ...exercises]) {
    for (const [rank, id] of named.entries()) {
      if (!ids.includes(id)) say('unknown-skill', file, ['skills', rank], words.unknownSkill(id, nearest(id, ids)[0]));
    }
  }
}

function termRelations({ lookup: { terms }, plan }: Course, say: Say, lessonKnown: LessonKnown): void {
  const anchors = terms.map(({ term }) => termAnchor(term));
  repeated(anchors, (_, rank) => say('id', FILES.terms, [rank, 'term'], words.duplicateEntry(terms[rank]?.term ?? '')));
  for (const [rank, { lesson, definition, english, sound }] of terms.entries()) {
    lessonKnown(lesson, FILES.terms, [rank, 'lesson']);
    short(definition, FILES.terms, [rank, 'definition'], say);
    if (sound && !english) say('sound', FILES.terms, [rank, 'sound'], words.soundWithoutWord);
  }
  if (terms.length === 0) return;
  for (const [module, { lessons }] of plan.modules.entries()) {
    for (const [lesson, { glossary }] of lessons.entries()) {
      for (const [rank, word] of glossary.entries()) {
        if (anchors.includes(termAnchor(word))) continue;
        const at = ['modules', module, 'lessons', lesson, 'glossary', rank];
        const near = nearest(
          word,
          terms.map(({ term }) => term),
        )[0];
        say('unknown-term', 'lessons/_plan.yaml', at, words.unknownTerm(word, near));
      }
    }
  }
}

function referenceRelations({ lookup: { reference, facts } }: Course, say: Say, lessonKnown: LessonKnown): void {
  for (const language of ['html', 'css'] as const) {
    const entries = reference[language];
    const known = entries.map(({ name }) => name);
    repeated(known, (name, rank) => say('id', FILES.reference, [language, rank, 'name'], words.duplicateEntry(name)));
    for (const [rank, { name, lesson, means, shows, near = [] }] of entries.entries()) {
      const at = (...keys: (string | number)[]) => [language, rank, ...keys];
      lessonKnown(lesson, FILES.reference, at('lesson'));
      short(means, FILES.reference, at('means'), say);
      short(shows, FILES.reference, at('shows'), say);
      if (!(name in facts[language])) say('facts', FILES.reference, at('name'), words.factsMissing(name));
      for (const [place, other] of near.entries()) {
        if (known.includes(other)) continue;
        say('neighbour', FILES.reference, at('near', place), words.unknownEntry(other, nearest(other, known)[0]));
      }
    }
  }
}

function short(text: string, file: string, at: PlacedProblem['at'], say: Say): void {
  const count = longestSentence(text);
  if (count > LONGEST_SENTENCE) say('sentence', file, at, words.sentenceTooLong(count, LONGEST_SENTENCE));
}

/** Calls back for each item that was already there. */
function repeated(items: readonly string[], found: (item: string, rank: number) => void): void {
  for (const [rank, item] of items.entries()) if (items.indexOf(item) < rank) found(item, rank);
}
