import startLessonProgress from './lesson-progress.ts?later';
import { startPartsNear } from './parts/near-parts.ts';
import { recordName, WORKSPACE } from './store-names.ts';
import { thisStore } from './this-reader.ts';
import { noteVisit } from './visit.ts';

/**
 * Notes that the reader is here. What shows their progress is loaded where there is some, or once they say, with
 * `[data-read] button`, that the lesson is read.
 */
export async function startLessonPage(): Promise<void> {
  const store = thisStore();
  startPartsNear(store);
  const button = document.querySelector<HTMLButtonElement>('[data-read] button');
  const load = () => startLessonProgress(document.documentElement.dataset['root'] ?? '.');
  // Who clicks twice means it once.
  button?.addEventListener('click', async ({ detail }) => {
    if (detail < 2) await (await load()).toggleRead(store);
  });
  void noteVisit(store);
  const isKnown = (await store.get(WORKSPACE)) || (await store.get(recordName(undefined)));
  if (isKnown) (await load()).showLessonProgress(store);
}
