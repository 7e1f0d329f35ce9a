import { searchWords } from '../../words/search.ts';
import { element } from './element.ts';
import { normaliseQuery } from './french.ts';
import { nameKey, plainWords } from './relevance.ts';
import { type Question, questionAddress } from './search-address.ts';
import { createSearch, type Search } from './search-engine.ts';
import { isSign, matchNeeds } from './search-needs.ts';
import { suggest } from './search-suggest.ts';
import type { SearchView } from './search-view.ts';

/** A first screen of answers comes at once, and reads little; those who want more get more. */
const SHOWN_FIRST = 5;
const SHOWN_MORE = 10;
const NEEDS = 3;

export interface Turn extends Question {
  /** Pages shown already. */
  offset: number;
}

/**
 * Answers a question in the view; the engine is loaded at the first one, and again after a failure.
 *
 * @param ask asks something else instead
 */
export function answerer(view: SearchView, root: string, ask: (text: string) => void): (turn: Turn) => Promise<void> {
  let engine: Promise<Search> | undefined;
  const isStale = ({ text, group }: Turn) => view.field.value.trim() !== text || view.group !== group;
  return async (turn) => {
    const { text, group, offset } = turn;
    if (text === '') {
      view.clear(false);
      view.advise();
      view.count(undefined);
      view.say(searchWords.empty);
      return;
    }
    if (!engine) view.say(searchWords.searching);
    engine ??= createSearch(root);
    try {
      const search = await engine;
      const limit = offset === 0 ? SHOWN_FIRST : SHOWN_MORE;
      const needs = group || offset > 0 ? [] : matchNeeds(text, view.needs, NEEDS);
      // Pages hold no sign alone, and « é » is in all of them.
      const asked = isSign(text) && needs.length > 0 ? '' : text;
      const { total, everywhere, counts, results } = await search.query(asked, { group, limit, offset });
      if (isStale(turn)) return;
      if (offset === 0) view.clear(true);
      view.add(results, needs);
      view.count(everywhere > 0 ? { counts, everywhere } : undefined);
      view.more.hidden = offset + results.length >= total;
      view.say(
        searchWords.found({ pages: total, needs: needs.length, query: text, everywhere, ...(group && { group }) }),
      );
      if (total > 0 || needs.length > 0) view.advise();
      else await adviseInstead(turn, everywhere, search);
    } catch {
      engine = undefined;
      view.clear(true);
      view.count(undefined);
      view.say(searchWords.broken);
      view.advise({ tips: searchWords.brokenAdvice });
    }
  };

  /** Nothing was found: the same in the whole course, words that are near, and where else to look. */
  async function adviseInstead(turn: Turn, everywhere: number, search: Search): Promise<void> {
    const letter = plainWords(turn.text)[0]?.charAt(0) ?? '';
    if (everywhere > 0) {
      view.advise({ near: [again(turn.text, searchWords.everywhere)], letter });
      return;
    }
    view.advise({ tips: searchWords.noneAdvice, letter });
    const vocabulary = await search.words();
    const near = suggest(turn.text, vocabulary);
    const words = near.length > 0 ? near : alone(turn.text, vocabulary);
    if (isStale(turn) || words.length === 0) return;
    const links = words.flatMap((word, rank) => [rank > 0 ? ', ' : ' ', again(word, word)]);
    const [before, after] = near.length > 0 ? [searchWords.near, ' ?'] : [searchWords.oneWord, ''];
    view.advise({ near: [element('span', {}, before, ...links, after)], tips: searchWords.noneAdvice, letter });
  }

  function again(text: string, title: string): HTMLAnchorElement {
    const link = element('a', { href: questionAddress({ text }) }, title);
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      ask(text);
    });
    return link;
  }
}

/** The known words of a question, to be asked one at a time: together they are on no page. */
function alone(text: string, vocabulary: readonly string[]): string[] {
  const known = new Set(vocabulary.map(nameKey));
  const words = normaliseQuery(text).replaceAll('"', '').split(' ');
  return words.length > 1 ? words.filter((word) => known.has(nameKey(word))) : [];
}
