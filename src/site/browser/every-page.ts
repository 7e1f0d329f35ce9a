import { startComfort } from './comfort-page.ts';
import { startSearchShortcut } from './search-shortcut.ts';
import { thisStore } from './this-reader.ts';

/** What every page can do: be read in comfort, be printed, lead to the search. */
export function startEveryPage(): void {
  startComfort(thisStore());
  startSearchShortcut();
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
}
