import { setTimeout as sleep } from 'node:timers/promises';
import { checkWords as words } from '../../words/check.ts';
import { literal } from '../starting-values.ts';
import { refuse } from '../vocabulary.ts';
import { type ExceptionEvent, scriptErrorOf } from './console-events.ts';
import type { PageWatch } from './watch-page.ts';

/** How long a function that gives a promise may take, ms. */
const CALL_TIMEOUT = 5000;

/**
 * Calls a function of the learner's page by its name; its values travel as copies, out of reach of what the page has
 * done to its own objects.
 */
export async function callIn({ session, record }: PageWatch, name: string, args: readonly unknown[]): Promise<unknown> {
  const expected = words.functionNamed(name);
  const kind = await session.send('Runtime.evaluate', { expression: `typeof ${name}`, returnByValue: true });
  if (kind.result.value !== 'function') {
    const found = kind.result.value === 'undefined' ? words.noFunction : words.otherThanFunction;
    refuse({ expected, found });
  }
  const expression = `${name}(${args.map(literal).join(', ')})`;
  const loops = record.loops.length;
  const answer = await Promise.race([
    session.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true }),
    sleep(CALL_TIMEOUT, undefined, { ref: false }),
  ]);
  const shown = words.call(name, args);
  const [loop] = record.loops.slice(loops);
  if (!answer || loop) refuse({ expected: words.callEnds(shown), found: words.neverEnds, ...loop });
  if (answer.exceptionDetails) {
    const error = scriptErrorOf(answer.exceptionDetails as ExceptionEvent);
    refuse({ expected: words.callWorks(shown), found: words.callFails(error?.message ?? ''), ...error });
  }
  const { value, unserializableValue } = answer.result;
  return unserializableValue === undefined ? value : special(unserializableValue);
}

/** `special('NaN')` → `NaN`; a bigint is `12n`. */
function special(text: string): number | bigint {
  return text.endsWith('n') ? BigInt(text.slice(0, -1)) : Number(text);
}
