import type { Check } from '../check/vocabulary.ts';
import { proveWords as words } from '../words/author.ts';

/** Id of a check → what it asked for, in some work, that the page of the exercise cannot do. */
export type AskedOfBrowser = ReadonlyMap<string, string>;

/**
 * What of a work a page of the course cannot do, by what its check asks for: there, a store lives no longer than the page,
 * and no file can be asked for.
 *
 * ```ts
 * beyondPage('localStorage.setItem("a", b)', ['locator.click', 'open'])  // 'localStorage après open'
 * beyondPage('fetch("a.json")', ['locator.count'])                       // 'fetch'
 * ```
 *
 * @param scripts of a work that must pass
 */
export function beyondPage(scripts: string, asked: readonly string[]): string | undefined {
  if (asked.some((name) => /^(page|locator|expect|call|variable|open)\b/.test(name)) && /\bfetch\s*\(/.test(scripts))
    return 'fetch';
  const [store] = /\b(?:local|session)Storage\b/.exec(scripts) ?? [];
  return store && asked.includes('open') ? `${store} après open` : undefined;
}

type Declared = Pick<Check, 'id' | 'needs' | 'because'>;

/** Checks that the page of the exercise cannot run and do not say so, or do not say why. */
export function needsFaults(checks: readonly Declared[], asked: AskedOfBrowser): string[] {
  return checks.flatMap(({ id, needs, because = '' }) => {
    const name = asked.get(id);
    if (needs) return because.trim() === '' ? [words.needsWhy(id)] : [];
    return name === undefined ? [] : [words.needsBrowser(id, name)];
  });
}

/** Checks that say that they need a browser, and asked nothing of it: only their author knows whether that is so. */
export function needsRemarks(checks: readonly Declared[], asked: AskedOfBrowser): string[] {
  return checks.flatMap(({ id, needs }) => (needs && !asked.has(id) ? [words.needsNothing(id)] : []));
}
