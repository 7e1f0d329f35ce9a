import { progressWords, progressPageWords as words } from '../../words/progress.ts';
import { element } from './element.ts';
import { frenchDate } from './french-date.ts';
import { heirsOnPage } from './heirs-on-page.ts';
import type { Mark } from './marks.ts';
import {
  formatRecord,
  mergeRecords,
  NOTHING_DONE,
  type ProgressRecord,
  parseRecord,
  withoutFormer,
} from './progress-record.ts';
import { showProgress } from './show-progress.ts';
import { thisProgress } from './this-reader.ts';
import { folderAddress, folderPath } from './workspace-address.ts';

const FILE = 'envol-progression.json';

/** More lessons than that are folded, but for the module of the last one. */
const MOST_LESSONS = 10;
/** Exercises shown at first, the latest. */
const MOST_EXERCISES = 8;

/** Brings « Ma progression » to life: what was done, the workspace it comes from, a file to take away or bring back. */
export function startProgressionPage(): void {
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const progress = thisProgress();
  const heirs = heirsOnPage();
  let shown: ProgressRecord = NOTHING_DONE;
  const say = (name: string, text: string) => {
    const place = part(name);
    if (place) place.textContent = text;
  };
  progress.watch((record) => {
    shown = record;
    const done = withoutFormer(record, heirs);
    const entries = Object.entries(done.marks).sort(([, a], [, b]) => (a.last < b.last ? 1 : -1));
    const rows = entries.map(([id, mark]) => row(id, mark));
    part('exercises')?.replaceChildren(...rows);
    foldRows(rows, part('all'));
    for (const [name, isShown] of [
      ['table', entries.length > 0],
      ['none', entries.length === 0],
    ] as const) {
      const place = part(name);
      if (place) place.hidden = !isShown;
    }
    const read = showLessons(part('lessons'), done);
    say('lessons-said', read > 0 ? words.lessons(read) : words.noLesson);
  });

  const showWorkspace = async () => {
    const address = await progress.workspace();
    const place = part('workspace');
    if (!place) return;
    if (address === undefined) place.replaceChildren(words.unlinked);
    else place.replaceChildren(`${words.linked} `, element('code', {}, folderPath(address)));
    if (address !== undefined && !(await progress.answers())) place.append(element('br', {}), words.silent);
  };
  void showWorkspace();
  say('here', folderPath(new URL('index.html', location.href).href));

  part('link')?.addEventListener('submit', async (event) => {
    event.preventDefault();
    const address = folderAddress(document.querySelector<HTMLInputElement>('#atelier')?.value ?? '');
    if (address === undefined) return say('link-said', words.notFolder);
    const isKept = await progress.link(address);
    await showWorkspace();
    say('link-said', isKept ? '' : words.notKept);
  });

  part('export')?.addEventListener('click', () => {
    download(FILE, formatRecord(shown));
    say('keep-said', words.exported);
  });
  part('import')?.addEventListener('change', async (event) => {
    const input = event.currentTarget as HTMLInputElement;
    const record = parseRecord(await input.files?.[0]?.text());
    input.value = '';
    if (!record) return say('keep-said', words.notRecord);
    const isKept = await progress.change((known) => mergeRecords(known, record));
    const { length } = Object.keys(record.marks);
    say('keep-said', isKept ? words.imported(length, record.read.length) : words.notKept);
  });
  const ask = (isAsked: boolean) => {
    const [question, button] = [part('forget-sure'), part('forget')];
    if (!question || !button) return;
    // What has the focus is hidden last: it is never lost on the way.
    const [shown, hidden] = isAsked ? [question, button] : [button, question];
    shown.hidden = false;
    (isAsked ? part('forget-no') : button)?.focus();
    hidden.hidden = true;
  };
  part('forget')?.addEventListener('click', async () => {
    say('forget-said', '');
    say('forget-loss', words.loss((await progress.workspace()) !== undefined && (await progress.answers())));
    ask(true);
  });
  part('forget-no')?.addEventListener('click', () => ask(false));
  part('forget-yes')?.addEventListener('click', async () => {
    await progress.forget();
    part('workspace')?.replaceChildren(words.unlinked);
    ask(false);
    say('forget-said', words.forgot);
  });
}

/** Shows the lessons that are read, by module. @returns how many */
function showLessons(place: HTMLElement | null, record: ProgressRecord): number {
  if (!place) return 0;
  showProgress(place, record);
  const modules = [...place.querySelectorAll('details')].map((module) => {
    const lessons = [...module.querySelectorAll('li')];
    for (const lesson of lessons) lesson.hidden = lesson.dataset['state'] === undefined;
    const read = lessons.filter(({ hidden }) => !hidden).length;
    module.hidden = read === 0;
    return { module, read };
  });
  const begun = modules.filter(({ read }) => read > 0);
  const all = begun.reduce((sum, { read }) => sum + read, 0);
  for (const { module } of begun) module.open = all <= MOST_LESSONS || module === begun.at(-1)?.module;
  return all;
}

/** Only the latest are shown on screen, until all are asked for. */
function foldRows(rows: readonly HTMLElement[], button: HTMLElement | null): void {
  if (!button) return;
  const isFolded = rows.length > MOST_EXERCISES;
  for (const shown of rows.slice(MOST_EXERCISES)) shown.classList.add('is-folded');
  button.hidden = !isFolded;
  button.textContent = words.allExercises(rows.length);
  button.onclick = () => {
    for (const shown of rows) shown.classList.remove('is-folded');
    button.hidden = true;
    rows[MOST_EXERCISES]?.querySelector('a')?.focus();
  };
}

function row(id: string, { title, state, passed, total, last }: Mark): HTMLElement {
  const label = state === 'a-commencer' ? '' : progressWords.states[state];
  const checks = total > 0 ? ` – ${progressWords.checks(passed, total)}` : '';
  const shown = element(
    'tr',
    {},
    element('td', {}, element('a', { href: `exercices/${id}.html` }, title)),
    element('td', {}, element('span', { className: 'state' }, label), checks),
    element('td', {}, frenchDate(last)),
  );
  shown.dataset['state'] = state;
  return shown;
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = element('a', { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
