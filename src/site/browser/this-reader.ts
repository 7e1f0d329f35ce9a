import { type CourseStore, openCourseStore } from './course-store.ts';
import { openProgress, type Progress } from './open-progress.ts';

let store: CourseStore | undefined;
let progress: Progress | undefined;

/** The store of the course, one for all the scripts of the page. */
export function thisStore(): CourseStore {
  store ??= openCourseStore(document.documentElement.dataset['root'] ?? '.');
  return store;
}

/** What the reader of this page has done, one for all the scripts of the page. */
export function thisProgress(): Progress {
  progress ??= openProgress(thisStore());
  return progress;
}
