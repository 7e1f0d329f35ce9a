import { searchWords } from '../../words/search.ts';
import { latestOnly } from './latest-only.ts';
import { type Question, questionAddress, readQuestion } from './search-address.ts';
import { answerer } from './search-answer.ts';
import { startSearchArrows } from './search-arrows.ts';
import { openSearchView, type SearchView } from './search-view.ts';
import { LOOKED_UP } from './visit.ts';

const TYPING_PAUSE_MS = 120;

/**
 * Brings the search page to life: it answers `?q=…&dans=…`, then searches while the reader types. The page holds what
 * `openSearchView` looks for; without it nothing is done.
 */
export function startSearchPage(): void {
  const view = openSearchView(document);
  if (!view) return;
  const answer = latestOnly(answerer(view, document.documentElement.dataset['root'] ?? '.', (text) => ask({ text })));
  const asked = (): Question => ({ text: view.field.value.trim(), ...(view.group && { group: view.group }) });
  const search = (step: 'replace' | 'push') => {
    clearTimeout(typing);
    rememberInAddress(asked(), step);
    void answer({ ...asked(), offset: 0 });
  };
  /** As if the reader had asked it themselves. */
  const ask = ({ text, group }: Question) => {
    show(view, { text, ...(group && { group }) });
    search('push');
    view.field.focus();
  };
  let typing: number | undefined;
  view.field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = window.setTimeout(search, TYPING_PAUSE_MS, 'replace');
  });
  view.form.addEventListener('change', ({ target }) => {
    if (target !== view.field) search('push');
  });
  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    search('push');
  });
  view.more.addEventListener('click', () => void answer({ ...asked(), offset: view.shown() }));
  startSearchArrows(view.field, view.answers);
  document.querySelector('main')?.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link && /\/(lecons|exercices)\//.test(link.pathname)) link.search = LOOKED_UP;
  });
  addEventListener('popstate', () => {
    show(view, readQuestion(location.search));
    void answer({ ...asked(), offset: 0 });
  });
  show(view, readQuestion(location.search));
  document.title = titleOf(asked());
  void answer({ ...asked(), offset: 0 });
}

function show(view: SearchView, { text, group }: Question): void {
  view.field.value = text;
  view.group = group;
}

/** So that a reload, a way back, or somebody else, finds the same answers. The same question twice is one step. */
function rememberInAddress(question: Question, step: 'replace' | 'push'): void {
  const address = questionAddress(question);
  document.title = titleOf(question);
  try {
    const way = step === 'push' && address !== location.search ? 'pushState' : 'replaceState';
    history[way](null, '', address || location.pathname);
  } catch {
    // Some browsers refuse it over file://: the page works without.
  }
}

function titleOf({ text }: Question): string {
  return searchWords.title(text);
}
