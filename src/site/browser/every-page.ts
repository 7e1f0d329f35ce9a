import { startComfort } from './comfort-page.ts';
import { startProgressOnPage } from './progress-on-page.ts';
import { thisReader } from './this-reader.ts';

/** What every page can do: be read in comfort, be printed, show what the reader has done. */
export function startEveryPage(): void {
  startComfort(thisReader().store);
  startProgressOnPage();
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
}
