import type { ExerciseHead } from '../course/course-manifest.ts';
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
}: ExerciseHead): KitExercise {
  const lines = Object.entries(files).map(([path, what]) => [path, plainText(what)]);
  return {
    ...{ id, title, lesson, kind, level, duration },
    hints: hints.map(plainText),
    files: Object.fromEntries(lines),
    human: (human ?? []).map(plainText),
  };
}

/**
 * A line of Markdown as a terminal can show it.
 *
 * ```ts
 * plainText('Écrivez `2 ** 3`, **puis** lisez [la fiche](/fiches/js.html)')  // Écrivez 2 ** 3, puis lisez la fiche
 * ```
 */
export function plainText(markdown: string): string {
  return markdown.replace(
    /`([^`]*)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\([^)]*\)/g,
    (_, code?: string, bold?: string, link?: string) => code ?? bold ?? link ?? '',
  );
}
