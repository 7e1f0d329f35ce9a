import { styleText } from 'node:util';
import type { State } from '../../course/progress.ts';
import { workspaceWords as words } from '../../words/workspace.ts';

export interface ListedExercise {
  id: string;
  title: string;
  lesson: string;
  state: State;
  /** The one that someone is at. */
  here: boolean;
}

export interface ExerciseList {
  /** In the order of the course. */
  exercises: readonly ListedExercise[];
  /** How to go on, as it is typed; absent where all is done. */
  next?: string | undefined;
  colour: boolean;
}

const MARKS: Record<State, [style: Parameters<typeof styleText>[0], mark: string]> = {
  'à commencer': ['dim', '·'],
  'en route': ['yellow', '→'],
  acquis: ['green', '✓'],
  transmis: ['green', '★'],
};

/** All exercises with their states, lesson by lesson, then what to do next. */
export function viewList({ exercises, next, colour }: ExerciseList): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const width = Math.max(...exercises.map(({ id }) => id.length));
  const row = ({ id, title, state, here }: ListedExercise) => {
    const [style, mark] = MARKS[state];
    const end = here ? ` ${paint('bold', words.here)}` : '';
    return `  ${paint(style, mark)} ${id.padEnd(width)}  ${paint(style, state.padEnd(11))}  ${title}${end}`;
  };
  const lessons = [...new Set(exercises.map(({ lesson }) => lesson))];
  const groups = lessons.flatMap((lesson) => [
    '',
    paint('bold', words.lesson(lesson)),
    ...exercises.filter((exercise) => exercise.lesson === lesson).map(row),
  ]);
  const done = exercises.filter(({ state }) => state === 'acquis' || state === 'transmis').length;
  const end = [words.acquired(done, exercises.length), next ? words.goOn(next) : words.allAcquired];
  return `${[...groups, '', ...end].join('\n')}\n`;
}
