import { exerciseProgressWords as words } from '../../words/progress.ts';
import { element } from './element.ts';
import { frenchDate } from './french-date.ts';
import { isAcquired, type Mark, markOf } from './marks.ts';
import type { PageVerdict } from './page-check/judge-page.ts';
import { startProgressOnPage } from './progress-on-page.ts';
import { mergeRecords } from './progress-record.ts';
import { thisProgress } from './this-reader.ts';
import { folderPath } from './workspace-address.ts';

/**
 * Brings an exercise's page to life: `[data-folder="exercices/html-03-plan"]` names the exact folder to open,
 * `[data-verdict="html-03-plan"]` what the last grading found. What the page finds itself (`envol-verdict`) is kept too.
 */
export function startExercisePage(): void {
  const progress = thisProgress();
  startProgressOnPage();
  const folder = document.querySelector<HTMLElement>('[data-folder]');
  const verdict = document.querySelector<HTMLElement>('[data-verdict]');
  if (folder) void progress.workspace().then((address) => showFolder(folder, address));
  const id = verdict?.dataset['verdict'];
  if (!verdict || !id) return;
  progress.watch(({ marks }) => showVerdict(verdict, marks[id]));
  document.addEventListener('envol-verdict', (event) => {
    const { checks } = (event as CustomEvent<PageVerdict>).detail;
    const title = document.querySelector('h1')?.textContent ?? id;
    const marks = { [id]: markOf(title, checks, new Date().toISOString()) };
    void progress.change((record) => mergeRecords(record, { marks, read: [] }));
  });
}

function showVerdict(place: HTMLElement, mark: Mark | undefined): void {
  place.hidden = !mark || mark.total === 0;
  if (!mark) return;
  const date = frenchDate(mark.last);
  place.textContent = isAcquired(mark) ? words.passed(date) : words.begun(mark.passed, mark.total, date);
  place.dataset['state'] = mark.state;
}

function showFolder(place: HTMLElement, address: string | undefined): void {
  if (address === undefined) {
    place.replaceChildren(words.noFolder);
    place.hidden = false;
    return;
  }
  const path = element('code', {}, folderPath(new URL(`${place.dataset['folder']}/`, address).href));
  const button = element('button', { type: 'button', className: 'button-quiet' }, words.copy);
  const said = element('span', { role: 'status' });
  button.addEventListener('click', async () => {
    said.textContent = (await copy(path)) ? words.copied : words.notCopied;
  });
  place.replaceChildren(words.folder, ' ', path, ' ', button, ' ', said);
  place.hidden = false;
}

/** Over file:// a browser may refuse the clipboard: the text is then selected, ready for the keyboard. */
async function copy(place: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(place.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(place);
    return false;
  }
}
