import type { Work } from '../course/work.ts';
import { isText } from './browser/frame/file-types.ts';

/** What an exercise gives to its page. */
export interface PageStarter {
  /** Name → text of what is written there, in the order of its tabs; a file that is still to make is empty. */
  texts: Record<string, string>;
  /** Where one writes first: of `texts`, the first that the solution changes. */
  first: string;
  /** Files that the learner makes: each is there once something is written in it. */
  toMake: string[];
  /** Files that no one writes, as photos: a script of their own brings them, see `carriedScript`. */
  carried: Work;
}

/** Bytes of all that a page may carry beside its texts: a slow share gives them in a second. */
const MOST_CARRIED = 1_000_000;

/**
 * The files that an exercise gives, for its page.
 *
 * ```ts
 * pageStarter({ 'notes.txt': A, 'img/a.jpg': B }, { 'notes.txt': A, 'img/a.jpg': B, 'index.html': C })
 * // texts: { 'index.html': '', 'notes.txt': 'A' }, first: 'index.html', toMake: ['index.html'], carried: { 'img/a.jpg': B }
 * ```
 *
 * `undefined` where the page cannot hold the work, which is then done in the workspace only: there is no page to show,
 * files are moved, or one that is no text must be made or changed.
 *
 * @param given under the names that the learner receives
 */
export function pageStarter(given: Work, solution: Work): PageStarter | undefined {
  const toMake = [...solution.keys()].filter((name) => !given.has(name));
  const carried = new Map([...given].filter(([name]) => !isText(name)));
  const names = [...given.keys(), ...toMake];
  const isHeld =
    names.includes('index.html') &&
    names.every((name) => solution.has(name) && !/\s/.test(name)) &&
    toMake.every(isText) &&
    [...carried].every(([name, bytes]) => isSame(bytes, solution.get(name))) &&
    [...carried.values()].reduce((sum, { length }) => sum + length, 0) <= MOST_CARRIED;
  if (!isHeld) return undefined;
  const decoder = new TextDecoder();
  // The page that one opens comes first, whatever the alphabet says; then what is still to make.
  const rank = (name: string) => (name === 'index.html' ? 0 : toMake.includes(name) ? 1 : 2);
  const sorted = names.filter(isText).sort((a, b) => rank(a) - rank(b));
  const texts = Object.fromEntries(sorted.map((name) => [name, decoder.decode(given.get(name))]));
  const first = sorted.find((name) => !isSame(given.get(name) ?? NOTHING, solution.get(name))) ?? 'index.html';
  return { texts, first, toMake: sorted.filter((name) => toMake.includes(name)), carried };
}

const NOTHING = new Uint8Array();

function isSame(bytes: Uint8Array, others: Uint8Array | undefined): boolean {
  return bytes.length === others?.length && bytes.every((byte, index) => byte === others[index]);
}
