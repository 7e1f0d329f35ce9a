import type { Work } from '../course/work.ts';

/** What the playground can show and write. */
const TEXT = /\.(html?|css|js|json|svg|txt|md)$/i;

/**
 * The files that an exercise gives, for its page. `undefined` where the page cannot hold them all, or shows none of them:
 * the work is then done in the workspace only.
 */
export function starterTexts(files: Work): Record<string, string> | undefined {
  const names = [...files.keys()];
  if (!names.includes('index.html') || !names.every((name) => TEXT.test(name))) return undefined;
  const decoder = new TextDecoder();
  // The page that one opens comes first, whatever the alphabet says.
  const sorted = names.sort((a, b) => Number(b === 'index.html') - Number(a === 'index.html'));
  return Object.fromEntries(sorted.map((name) => [name, decoder.decode(files.get(name))]));
}
