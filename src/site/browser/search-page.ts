import { searchWords } from '../../words/site.ts';
import { latestOnly } from './latest-only.ts';
import { createSearch, type Search } from './search-engine.ts';
import { openSearchView, type SearchView } from './search-view.ts';

const SHOWN_AT_ONCE = 10;
const TYPING_PAUSE_MS = 120;

/**
 * Brings the search page to life: it answers `?q=`, then searches while the reader types. The page holds
 * `<form data-search><input name="q">`, `[data-search-status]` and `[data-search-results]`; without them nothing is done.
 */
export function startSearchPage(): void {
  const view = openSearchView(document);
  if (!view) return;
  const run = latestOnly(answerer(view, document.documentElement.dataset['root'] ?? '.'));
  const search = () => run({ text: view.field.value.trim(), offset: 0 });
  let typing: number | undefined;
  view.field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = window.setTimeout(search, TYPING_PAUSE_MS);
  });
  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    void search();
  });
  view.more.addEventListener('click', () => {
    const offset = document.querySelectorAll('[data-search-results] > li').length;
    void run({ text: view.field.value.trim(), offset });
  });
  view.field.value = new URLSearchParams(location.search).get('q') ?? view.field.value;
  void search();
}

interface Question {
  text: string;
  offset: number;
}

/** Answers a question in the view; the engine is loaded at the first one, and again after a failure. */
function answerer(view: SearchView, root: string): (question: Question) => Promise<void> {
  let engine: Promise<Search> | undefined;
  return async ({ text, offset }) => {
    rememberInAddress(text);
    if (text === '') {
      view.clear();
      view.say(searchWords.empty);
      return;
    }
    if (!engine) view.say(searchWords.searching);
    engine ??= createSearch(root);
    try {
      const { total, results } = await (await engine).query(text, { limit: SHOWN_AT_ONCE, offset });
      if (view.field.value.trim() !== text) return;
      if (offset === 0) view.clear();
      view.add(results);
      view.more.hidden = offset + results.length >= total;
      if (total === 0) view.say(searchWords.none(text), searchWords.noneAdvice);
      else view.say(searchWords.found(total, text));
    } catch {
      engine = undefined;
      view.clear();
      view.say(searchWords.broken, searchWords.brokenAdvice);
    }
  };
}

/** So that a reload, or a way back from a result, finds the same answers. */
function rememberInAddress(text: string): void {
  try {
    history.replaceState(null, '', text === '' ? location.pathname : `?q=${encodeURIComponent(text)}`);
  } catch {
    // Some browsers refuse it over file://: the page works without.
  }
}
