import { startComfort } from './comfort-page.ts';
import { openCourseStore } from './course-store.ts';
import { startSearchShortcut } from './search-shortcut.ts';

/** What every page can do: be read in comfort, be printed, lead to the search. */
export function startEveryPage(): void {
  startComfort(openCourseStore(document.documentElement.dataset['root'] ?? '.'));
  startSearchShortcut();
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
}
