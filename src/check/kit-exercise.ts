import type { ExerciseHead } from '../course/course-manifest.ts';
import { plainText } from '../course/plain-text.ts';
import type { KitExercise } from './kit.ts';

/** An exercise as the checker needs it, from the front matter of its `exercise.mdx`. */
export function kitExercise({
  id,
  title,
  lesson,
  kind,
  level,
  duration,
  hints,
  files,
  human,
  moves,
}: ExerciseHead): KitExercise {
  const lines = Object.entries(files).map(([path, what]) => [path, plainText(what)]);
  return {
    ...{ id, title, lesson, kind, level, duration },
    hints: hints.map(plainText),
    files: Object.fromEntries(lines),
    human: (human ?? []).map(plainText),
    moves: moves ?? false,
  };
}
