import type { IndexedPage, SearchHit } from './search-core.ts';

/**
 * The id of a lesson, or of an exercise, that a question is; however its number is typed.
 *
 * ```ts
 * idAsked('HTML 03')       // 'html-03'
 * idAsked('html-3')        // 'html-03'
 * idAsked('html-03-plan')  // 'html-03-plan'
 * idAsked('html 5')        // undefined: it is about HTML 5
 * ```
 */
export function idAsked(text: string): string | undefined {
  const [, letters, number = '', rest = ''] = ID.exec(text.trim().toLowerCase()) ?? [];
  return letters && `${letters}-${number.padStart(2, '0')}${rest}`;
}

/** A dash may be left out before two digits; an exercise has words after them. */
const ID = /^([a-z]{2,8})(?:-| ?(?=\d\d))(\d{1,2})((?:-[a-z0-9]+)*)$/;

/**
 * The pages that bear an id, the lesson before its exercises, then the others.
 *
 * @returns how many bear it, too
 */
export async function bearersFirst(
  hits: readonly SearchHit[],
  id: string,
): Promise<{ hits: SearchHit[]; bearers: number }> {
  const told = hits.filter(({ inMeta }) => inMeta).slice(0, MOST_READ);
  const read = await Promise.all(told.map(async (hit) => ({ hit, rank: rankOf(await hit.page(), id) })));
  const bearing = read.filter(({ rank }) => rank < NO_BEARER).sort((a, b) => a.rank - b.rank);
  const first = bearing.map(({ hit }) => hit);
  return { hits: [...first, ...hits.filter((hit) => !first.includes(hit))], bearers: first.length };
}

/** A lesson has fewer exercises. */
const MOST_READ = 30;
const NO_BEARER = 2;

/** `id` of a lesson is its own; that of an exercise is its lesson's, then its own. */
function rankOf({ meta }: IndexedPage, id: string): number {
  const ids = (meta['id'] ?? '').split(' ');
  if (!ids.includes(id)) return NO_BEARER;
  return ids.at(-1) === id ? 0 : 1;
}
