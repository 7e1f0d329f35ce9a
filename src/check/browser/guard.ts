import { vocabularyWords as words } from '../../words/vocabulary.ts';
import { type Asked, noted } from './begun.ts';

/** Names that a check of any other kind may have, and that run where a learner's script can fake the answer. */
const FAKED = new Set([
  'evaluate',
  'evaluateHandle',
  'evaluateAll',
  '$',
  '$$',
  '$eval',
  '$$eval',
  'innerHTML',
  'content',
]);
const WAITS = new Set(['waitForTimeout', 'waitForSelector', 'waitForFunction', 'waitFor', 'waitForLoadState']);
const READS = new Set([
  'textContent',
  'innerText',
  'allInnerTexts',
  'allTextContents',
  'inputValue',
  'getAttribute',
  'boundingBox',
  'isVisible',
  'isChecked',
]);

/**
 * The same object; what a check may not ask of it is refused with the reason and the alternative, as an error of the
 * check's author, and so is what it asks for and does not wait for.
 *
 * @param name how the author calls it; `''` for what is in hand
 * @param begun notes what is asked for
 */
export function guarded<T extends object>(name: string, target: T, begun: Asked[]): T {
  const path = (property: string) => (name ? `${name}.${property}` : property);
  const noting = (property: string, method: (...args: unknown[]) => unknown) => {
    return (...args: unknown[]) => {
      const result = method(...args);
      return result instanceof Promise ? noted(path(property), result, begun, args) : result;
    };
  };
  const entries = Object.entries(target).map(([property, value]) => [
    property,
    typeof value === 'function' ? noting(property, value) : value,
  ]);
  return new Proxy(Object.fromEntries(entries) as T, {
    get: (object, property) => {
      // `then`: what is awaited is asked whether it is a promise.
      if (typeof property === 'symbol' || property in object || property === 'then')
        return Reflect.get(object, property);
      throw new Error(refusal(path(property), property));
    },
  });
}

function refusal(path: string, property: string): string {
  if (FAKED.has(property)) return words.faked(path);
  if (WAITS.has(property)) return words.waits(path);
  if (READS.has(property)) return words.reads(path);
  return words.unknown(path);
}
