/** Origin of the learner's pages; every request to it is answered from memory, every other is refused. */
export const ORIGIN = 'http://exercice.invalid';

/** `fileOfUrl('http://exercice.invalid/img/a%20b.png')` → `img/a b.png`; `undefined` for what is not of the work. */
export function fileOfUrl(url: string): string | undefined {
  if (!url.startsWith(`${ORIGIN}/`)) return undefined;
  const [path = ''] = url.slice(ORIGIN.length + 1).split(/[?#]/);
  try {
    return decodeURIComponent(path) || 'index.html';
  } catch {
    return path;
  }
}
