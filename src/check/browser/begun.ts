import { vocabularyWords as words } from '../../words/vocabulary.ts';
import { onlyInBrowser } from './only-in-browser.ts';

/** What a check has asked for and must wait for. */
export interface Asked {
  /** As the author wrote it: `page.title`. */
  name: string;
  isAwaited: boolean;
  /** A page could not do it: see {@link onlyInBrowser}. */
  onlyInBrowser: boolean;
}

/**
 * The same promise, which notes whether somebody waits for it. An `expect(…)` that nobody waits for judges nothing, and
 * a title that nobody waits for is no text: both would blame the learner for the author's mistake.
 *
 * @param begun where it is noted
 * @param args what it is asked with
 */
export function noted<T>(name: string, promise: Promise<T>, begun: Asked[], args: readonly unknown[] = []): Promise<T> {
  const asked = { name, isAwaited: false, onlyInBrowser: onlyInBrowser(name, args) };
  begun.push(asked);
  // One that fails while nobody waits must not end the process.
  promise.catch(() => {});
  // Not a promise of the language's own, for which `await` asks nobody.
  return Object.freeze({
    // biome-ignore lint/suspicious/noThenProperty: being waited for is what it notes
    then: (...reactions: Parameters<Promise<T>['then']>) => {
      asked.isAwaited = true;
      return promise.then(...reactions);
    },
    catch: (...reactions: Parameters<Promise<T>['catch']>) => {
      asked.isAwaited = true;
      return promise.catch(...reactions);
    },
    finally: (...reactions: Parameters<Promise<T>['finally']>) => {
      asked.isAwaited = true;
      return promise.finally(...reactions);
    },
    [Symbol.toStringTag]: 'Promise',
  }) as Promise<T>;
}

/** @throws where the check did not wait for something */
export function refuseForgotten(begun: readonly Asked[]): void {
  const forgotten = begun.find(({ isAwaited }) => !isAwaited);
  if (forgotten) throw new Error(words.notAwaited(forgotten.name));
}

/** Whether a value is still to be waited for. */
export function isPending(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
