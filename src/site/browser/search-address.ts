import { SEARCH_GROUPS, type SearchGroup } from './search-groups.ts';

/** What a reader asks. */
export interface Question {
  text: string;
  /** Absent: the whole course. */
  group?: SearchGroup;
}

/**
 * ```ts
 * readQuestion('?q=image&dans=lecons') // { text: 'image', group: 'lecons' }
 * ```
 *
 * @param query `location.search`
 */
export function readQuestion(query: string): Question {
  const asked = new URLSearchParams(query);
  const group = SEARCH_GROUPS.find((name) => name === asked.get('dans'));
  return { text: (asked.get('q') ?? '').trim(), ...(group && { group }) };
}

/** The same, the other way: an address that a reload, a way back or somebody else finds the same answers at. */
export function questionAddress({ text, group }: Question): string {
  const asked = new URLSearchParams([...(text ? [['q', text]] : []), ...(group ? [['dans', group]] : [])]);
  return asked.size === 0 ? '' : `?${asked}`;
}
