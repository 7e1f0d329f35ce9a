import { startComfort } from './comfort-page.ts';
import { openCourseStore } from './course-store.ts';

/** What every page can do: be read in comfort, be printed. */
export function startEveryPage(): void {
  startComfort(openCourseStore(document.documentElement.dataset['root'] ?? '.'));
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
}
