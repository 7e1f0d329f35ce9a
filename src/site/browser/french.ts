/**
 * Stands for the apostrophe of a detached article. Unicode counts it as a letter, so the search engine keeps `lʼ` as a
 * word of its own, which is neither `l` nor the beginning of `lien`.
 */
const DETACHED = 'ʼ';

/** Short words that lean on the next one. `quelqu’un`, `presqu’île` and `aujourd’hui` are words: they stay whole. */
const ELISION = String.raw`(?<![\p{L}\p{N}])(l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]`;
const BEFORE_WORD = new RegExp(String.raw`${ELISION}(?=[\p{L}\p{N}«“]|$)`, 'giu');
const MENDED = new RegExp(`${DETACHED}(</mark>)? ?(<mark>)?`, 'g');
const IN_QUERY = new RegExp(String.raw`${ELISION}(?=[\p{L}\p{N}])`, 'giu');

/**
 * Detaches the elided articles of a prose, so that a search for the word finds it.
 *
 * ```ts
 * detachElisions('L’hippopotame d’') // 'Lʼ hippopotame dʼ '    (the word after « d’ » may be in the next element)
 * ```
 */
export function detachElisions(prose: string): string {
  return prose.replace(BEFORE_WORD, `$1${DETACHED} `);
}

/**
 * Mends what `detachElisions` did, between `<mark>` tags too.
 *
 * ```ts
 * attachElisions('lʼ <mark>été</mark>') // 'l’<mark>été</mark>'
 * ```
 */
export function attachElisions(text: string): string {
  return text.replace(MENDED, (_, close = '', open = '') => `’${close}${open}`);
}

/** Words that say nothing of the subject. The engine would ask each of them of every page, and mark it everywhere. */
const SMALL_WORDS = new Set(
  'a à au aux avec ce ces cette comment dans de des du elle en est et il ils je la le les leur ma mes mon on ou où par pas pour pourquoi que quel quelle quelles quels qui quoi sa se ses son sont sur un une vous'.split(
    ' ',
  ),
);

/**
 * What a reader typed, as the search copy is written. Signs (`<p>`), elided articles and small words are dropped, except
 * in an exact phrase between quotes; a query of small words alone stays.
 *
 * ```ts
 * normaliseQuery(" l'hippopotame ")                // 'hippopotame'
 * normaliseQuery('Comment faire un <form> ?')      // 'faire form'
 * normaliseQuery('« au bord de l’eau »')           // '"au bord de lʼ eau"'
 * ```
 */
export function normaliseQuery(text: string): string {
  const query = text.replace(/[«»“”]/g, '"').trim();
  const phrase = /^"(.+)"$/.exec(query)?.[1];
  if (phrase !== undefined) return `"${words(detachElisions(phrase)).join(' ')}"`;
  const bare = words(query.replace(IN_QUERY, '').replace(/[^\p{L}\p{M}\p{N}'’_-]/gu, ' '));
  const telling = bare.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : bare).join(' ');
}

/**
 * The ways to write a query whose ligature may be missing, or too much: `oeuvre`, `œuvre`. The first is the query.
 *
 * ```ts
 * spellings('noeud') // ['noeud', 'nœud']
 * ```
 */
export function spellings(query: string): string[] {
  return [...new Set([query, query.replace(/oe/gi, 'œ'), query.replace(/œ/gi, 'oe')])];
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
