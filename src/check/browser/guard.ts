import { vocabularyWords as words } from '../../words/vocabulary.ts';

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
const READS = new Set(['textContent', 'innerText', 'allInnerTexts', 'allTextContents', 'inputValue', 'getAttribute']);

/**
 * The same object; what a check may not ask of it is refused with the reason and the alternative, as an error of the
 * check's author.
 *
 * @param name how the author calls it
 */
export function guarded<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get: (object, property) => {
      // `then`: what is awaited is asked whether it is a promise.
      if (typeof property === 'symbol' || property in object || property === 'then')
        return Reflect.get(object, property);
      throw new Error(refusal(`${name}.${property}`, property));
    },
  });
}

function refusal(path: string, property: string): string {
  if (FAKED.has(property)) return words.faked(path);
  if (WAITS.has(property)) return words.waits(path);
  if (READS.has(property)) return words.reads(path);
  return words.unknown(path);
}
