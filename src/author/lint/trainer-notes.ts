import type { Course } from '../../course/course.ts';
import type { Problem } from '../../course/problem.ts';
import { lintWords as words } from '../../words/author.ts';

/** The lessons that have left their author's desk without a note for the trainer who leads them. */
export function trainerNoteProblems({ modules }: Course): Problem[] {
  return modules.flatMap(({ lessons, trainerNotes }) =>
    lessons
      .filter(({ id, status }) => status !== 'draft' && !trainerNotes.some(({ lesson }) => lesson === id))
      .map(({ id, file }) => {
        const [what, fix] = words.noTrainerNote(id);
        return { rule: 'trainer-note', file, line: 1, what, fix };
      }),
  );
}
