import { searchWords } from '../../words/search.ts';
import { element } from './element.ts';
import type { NeedPhrases } from './search-needs.ts';

/** A need of the list « Par besoin » of the page. */
export interface ListedNeed extends NeedPhrases {
  item: HTMLElement;
}

/** The needs that the page lists: each `<li data-also="…|…">` holds the link that answers, then where it leads. */
export function readNeeds(list: HTMLElement): ListedNeed[] {
  return [...list.querySelectorAll<HTMLElement>('li[data-also]')].map((item) => {
    const also = (item.dataset['also'] ?? '').split('|').filter((phrase) => phrase !== '');
    return { item, phrases: [item.querySelector('a')?.textContent ?? '', ...also] };
  });
}

/** The same, among the results. */
export function needItem({ item }: ListedNeed): HTMLLIElement {
  const [link, ...rest] = [...item.children].map((child) => child.cloneNode(true));
  const kind = element('p', { className: 'search-kind' }, searchWords.need);
  return element('li', { className: 'search-result search-need' }, element('h2', {}, link ?? ''), kind, ...rest);
}
