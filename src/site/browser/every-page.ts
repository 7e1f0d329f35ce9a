import { startComfort } from './comfort-page.ts';
import { thisStore } from './this-reader.ts';

/** What every page can do: be read in comfort, be printed. */
export function startEveryPage(): void {
  startComfort(thisStore());
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
}
