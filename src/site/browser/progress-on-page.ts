import { showProgress } from './show-progress.ts';
import { thisProgress, thisStore } from './this-reader.ts';
import { noteVisit } from './visit.ts';

/** Shows what the reader has done wherever the page has a place for it, and notes where they are. */
export function startProgressOnPage(): void {
  thisProgress().watch((record) => showProgress(document, record));
  void noteVisit(thisStore());
}
