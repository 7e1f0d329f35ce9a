import leven from 'leven';

/**
 * The candidates that look most like a word, best first.
 *
 * ```ts
 * nearest('html-3-plan', ['html-03-plan', 'css-01-relier'])  // ['html-03-plan']
 * ```
 *
 * @param limit how many at most
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 1): string[] {
  const wanted = word.toLowerCase();
  return [...candidates]
    .map((candidate) => ({ candidate, distance: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(2, wanted.length / 2))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Edit distance; a word that starts another (`html-03` for `html-03-plan`) is near whatever follows, then one within it. */
function distance(wanted: string, candidate: string): number {
  const place = wanted.length > 2 ? candidate.indexOf(wanted) : -1;
  return place < 0 ? leven(wanted, candidate) : place === 0 ? 1 : 2;
}
