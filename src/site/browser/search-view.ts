import { searchWords } from '../../words/search.ts';
import { element } from './element.ts';
import type { SearchAnswer, SearchResult } from './search-engine.ts';
import type { SearchGroup } from './search-groups.ts';
import { type ListedNeed, needItem, readNeeds } from './search-need-list.ts';
import { resultItem } from './search-result-item.ts';

/** The search page: its field, its filters, its messages, its list. `recherche.astro` holds all but the answers. */
export interface SearchView {
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** The « Voir la suite » button. */
  more: HTMLButtonElement;
  needs: readonly ListedNeed[];
  group: SearchGroup | undefined;
  /** Pages in the list. */
  shown(): number;
  /** What can be gone through with the arrows. */
  answers(): HTMLElement[];
  say(message: string): void;
  /** Lists of advice, of near words, and where to look instead; all hidden without an argument. */
  advise(advice?: Advice): void;
  /** Empties the list; the needs are shown again where nothing is asked. */
  clear(asked: boolean): void;
  count(counts: Pick<SearchAnswer, 'counts' | 'everywhere'> | undefined): void;
  add(results: readonly SearchResult[], needs?: readonly ListedNeed[]): void;
}

export interface Advice {
  tips?: readonly string[];
  near?: readonly HTMLElement[];
  /** The first letter of what was asked. */
  letter?: string;
}

/** Finds the search form and its places in the page; undefined when there is none. */
export function openSearchView(page: Document): SearchView | undefined {
  const find = (name: string) => page.querySelector<HTMLElement>(`[data-search-${name}]`);
  const form = page.querySelector<HTMLFormElement>('form[data-search]');
  const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const [status, tips, near, elsewhere, list, needs] = ['status', 'tips', 'near', 'elsewhere', 'results', 'needs'].map(
    find,
  );
  if (!form || !field || !status || !tips || !near || !elsewhere || !list || !needs) return undefined;
  const more = element('button', { type: 'button', hidden: true, className: 'search-more' }, searchWords.more);
  list.after(more);
  const radio = (group: string) => form.querySelector<HTMLInputElement>(`input[name="dans"][value="${group}"]`);
  return {
    form,
    field,
    more,
    needs: readNeeds(needs),
    get group() {
      return (form.querySelector<HTMLInputElement>('input[name="dans"]:checked')?.value || undefined) as
        | SearchGroup
        | undefined;
    },
    set group(group) {
      const chosen = radio(group ?? '');
      if (chosen) chosen.checked = true;
    },
    shown: () => list.querySelectorAll(':scope > [data-page]').length,
    answers: () => [...list.querySelectorAll<HTMLElement>('h2 a'), more],
    say: (message) => {
      status.textContent = message;
    },
    advise: (advice) => {
      tips.replaceChildren(...(advice?.tips ?? []).map((tip) => element('li', {}, tip)));
      tips.hidden = tips.children.length === 0;
      near.replaceChildren(...(advice?.near ?? []));
      near.hidden = near.children.length === 0;
      elsewhere.hidden = advice === undefined;
      leadToLetter(elsewhere, advice?.letter ?? '');
    },
    clear: (asked) => {
      list.replaceChildren();
      more.hidden = true;
      needs.hidden = asked;
    },
    count: (found) => {
      for (const place of form.querySelectorAll<HTMLElement>('[data-count]')) {
        const pages = place.dataset['count'] ? found?.counts[place.dataset['count']] : found?.everywhere;
        place.textContent = found ? String(pages ?? 0) : '';
      }
    },
    add: (results, needs = []) => {
      const items = results.map(resultItem);
      const exact = results.filter((result) => result.exact).length;
      items.splice(exact, 0, ...needs.map(needItem));
      const first = list.children.length > 0 ? items[0] : undefined;
      list.append(...items);
      first?.querySelector('a')?.focus();
    },
  };
}

/** The link to the glossary goes to the letter, where the glossary has it. */
function leadToLetter(place: HTMLElement, letter: string): void {
  const link = place.querySelector<HTMLAnchorElement>('a[data-letters]');
  if (!link) return;
  const known = letter !== '' && (link.dataset['letters'] ?? '').includes(letter);
  link.hash = known ? `lettre-${letter}` : '';
  const name = link.querySelector('span');
  if (name) name.textContent = known ? searchWords.atLetter(letter.toUpperCase()) : '';
}
