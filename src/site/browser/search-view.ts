import { searchWords } from '../../words/site.ts';
import { element } from './element.ts';
import type { SearchPassage, SearchResult } from './search-engine.ts';

/** The search page: its field, its messages, its list. */
export interface SearchView {
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** The « Voir la suite » button. */
  more: HTMLButtonElement;
  say(message: string, advice?: readonly string[]): void;
  clear(): void;
  add(results: readonly SearchResult[]): void;
}

/** Sections shown under a page. */
const SECTIONS = 3;

/** Finds the search form and its places in the page; undefined when there is none. */
export function openSearchView(page: Document): SearchView | undefined {
  const form = page.querySelector<HTMLFormElement>('form[data-search]');
  const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const status = page.querySelector('[data-search-status]');
  const list = page.querySelector('[data-search-results]');
  if (!form || !field || !status || !list) return undefined;
  const tips = element('ul', { hidden: true, className: 'search-advice' });
  const more = element('button', { type: 'button', hidden: true, className: 'search-more' }, searchWords.more);
  status.after(tips);
  list.after(more);
  return {
    form,
    field,
    more,
    say: (message, advice = []) => {
      status.textContent = message;
      tips.replaceChildren(...advice.map((tip) => element('li', {}, tip)));
      tips.hidden = advice.length === 0;
    },
    clear: () => {
      list.replaceChildren();
      more.hidden = true;
    },
    add: (results) => {
      const items = results.map(resultItem);
      const first = list.children.length > 0 ? items[0] : undefined;
      list.append(...items);
      first?.querySelector('a')?.focus();
    },
  };
}

function resultItem(result: SearchResult): HTMLLIElement {
  const item = element('li', { className: 'search-result' });
  item.append(element('h2', {}, link(result)));
  if (result.kind) item.append(element('p', { className: 'search-kind' }, result.kind));
  item.append(element('p', { className: 'search-excerpt', innerHTML: result.excerpt }));
  const sections = result.sub.slice(0, SECTIONS).map((section) => {
    const text = element('span', { className: 'search-excerpt', innerHTML: section.excerpt });
    return element('li', {}, link(section), ' ', text);
  });
  if (sections.length > 0) item.append(element('ul', { className: 'search-sections' }, ...sections));
  return item;
}

function link({ url, title }: SearchPassage): HTMLAnchorElement {
  return element('a', { href: url }, title);
}
