import { lessonProgressWords as words } from '../../words/progress.ts';
import type { CourseStore } from './course-store.ts';
import { openProgress, type Progress } from './open-progress.ts';
import { showProgress } from './show-progress.ts';

let progress: Progress | undefined;
let isRead = false;

/** Shows on a lesson's page what its reader has done, and whether they said that it is read: `[data-read="html-01"]`. */
export function showLessonProgress(store: CourseStore): Progress {
  if (progress) return progress;
  progress = openProgress(store);
  progress.watch((record) => {
    showProgress(document, record);
    const { place, id } = readPlace();
    isRead = record.read.includes(id);
    const button = place?.querySelector('button');
    if (button) {
      button.textContent = isRead ? words.unmark : words.mark;
      button.className = isRead ? 'button-quiet' : 'button';
    }
    say(isRead ? words.marked : '');
  });
  return progress;
}

/** The reader says that the lesson is read, or takes it back. */
export async function toggleRead(store: CourseStore): Promise<void> {
  const { id } = readPlace();
  const others = (read: readonly string[]) => read.filter((one) => one !== id);
  const isKept = await showLessonProgress(store).change(({ marks, read }) => ({
    marks,
    read: isRead ? others(read) : [...others(read), id],
  }));
  if (!isKept) say(words.notKept);
}

function readPlace(): { place: HTMLElement | null; id: string } {
  const place = document.querySelector<HTMLElement>('[data-read]');
  return { place, id: place?.dataset['read'] ?? '' };
}

function say(text: string): void {
  const said = readPlace().place?.querySelector('[role="status"]');
  if (said) said.textContent = text;
}
