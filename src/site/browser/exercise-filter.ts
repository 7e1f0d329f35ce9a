/** What the list of exercises can be narrowed by: the name in the address → the `data-` attribute of a row. */
export const FILTERS = {
  module: 'module',
  competence: 'skills',
  type: 'kind',
  niveau: 'level',
  etat: 'state',
} as const;

export type FilterName = keyof typeof FILTERS;
export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

/** One value for each choice that was made: `{ module: '01-html', etat: 'en-route' }`. */
export type Filter = Partial<Record<FilterName, string>>;

/** An exercise whose `data-state` nobody has set yet. */
export const FIRST_STATE = 'a-commencer';

/**
 * Reads an address. What is unknown is left out: an old link shows more, never an error.
 *
 * ```ts
 * parseFilter('?competence=C02&niveau=9', { competence: ['c02'], niveau: ['1', '2'] }) // { competence: 'c02' }
 * ```
 *
 * @param known the values that each choice offers, in lower case
 */
export function parseFilter(query: string, known: Partial<Record<FilterName, readonly string[]>>): Filter {
  const asked = new URLSearchParams(query);
  const read = FILTER_NAMES.map((name) => [name, asked.get(name)?.toLowerCase() ?? ''] as const);
  return Object.fromEntries(read.filter(([name, value]) => known[name]?.includes(value)));
}

/** `formatFilter({ module: '01-html', niveau: '2' })` → `?module=01-html&niveau=2`; without a choice, nothing. */
export function formatFilter(filter: Filter): string {
  const chosen = FILTER_NAMES.map((name) => [name, filter[name] ?? '']).filter(([, value]) => value);
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`;
}

/**
 * Whether an exercise fits every choice that was made.
 *
 * ```ts
 * fits({ skills: 'c02 c13', level: '1' }, { competence: 'c13', etat: 'a-commencer' }) // true
 * ```
 *
 * @param facts the `dataset` of its row; several skills are parted by a space
 */
export function fits(facts: Readonly<Record<string, string | undefined>>, filter: Filter): boolean {
  return FILTER_NAMES.every((name) => {
    const wanted = filter[name];
    const has = facts[FILTERS[name]] || (name === 'etat' ? FIRST_STATE : '');
    return !wanted || has.split(' ').includes(wanted);
  });
}
