import { type CourseStore, openCourseStore } from './course-store.ts';
import { openProgress, type Progress } from './open-progress.ts';

let reader: { store: CourseStore; progress: Progress } | undefined;

/** Who reads this page: what they chose, what they have done. One for all the scripts of the page. */
export function thisReader(): { store: CourseStore; progress: Progress } {
  if (!reader) {
    const store = openCourseStore(document.documentElement.dataset['root'] ?? '.');
    reader = { store, progress: openProgress(store) };
  }
  return reader;
}
