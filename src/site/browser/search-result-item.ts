import { searchWords } from '../../words/search.ts';
import { element } from './element.ts';
import type { SearchResult } from './search-engine.ts';
import type { Passage } from './search-passages.ts';

/** Sections shown under a page. */
const SECTIONS = 3;

/** A page among the answers: its title, what it is, where the words are. */
export function resultItem(result: SearchResult): HTMLLIElement {
  const item = element('li', { className: 'search-result' });
  item.dataset['page'] = '';
  item.append(element('h2', {}, link(result)));
  const english = result.english ? element('span', { lang: 'en' }, result.english) : undefined;
  const kind = [result.kind ?? '', ...(english ? [searchWords.english, english] : [])];
  if (result.kind) item.append(element('p', { className: 'search-kind' }, ...kind));
  if (result.excerpt) item.append(element('p', { className: 'search-excerpt', innerHTML: result.excerpt }));
  const sections = result.sub.slice(0, SECTIONS).map((section) => {
    const text = element('span', { className: 'search-excerpt', innerHTML: section.excerpt });
    return element('li', {}, link(section), ' ', text);
  });
  if (sections.length > 0) item.append(element('ul', { className: 'search-sections' }, ...sections));
  return item;
}

function link({ url, title }: Passage): HTMLAnchorElement {
  return element('a', { href: url }, title);
}
