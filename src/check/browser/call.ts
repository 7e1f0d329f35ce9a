import { setTimeout as sleep } from 'node:timers/promises';
import { checkWords as words } from '../../words/check.ts';
import { explainError } from '../explain/explain-error.ts';
import { literal } from '../starting-values.ts';
import { refuse } from '../vocabulary.ts';
import { type ExceptionEvent, scriptErrorOf } from './console-events.ts';
import { copyOf, type DeepValue } from './copy-of.ts';
import type { PageWatch } from './watch-page.ts';

/** How long a function that gives a promise may take, ms. */
const CALL_TIMEOUT = 5000;

/** Deeper, a copy is cut. */
const MAX_DEPTH = 10;

/**
 * Calls a function of the learner's page by its name; its values travel as copies, out of reach of what the page has
 * done to its own objects.
 */
export async function callIn({ session, record }: PageWatch, name: string, args: readonly unknown[]): Promise<unknown> {
  const written = args.map(literal);
  const expected = words.functionNamed(name);
  const kind = await session.send('Runtime.evaluate', { expression: `typeof ${name}`, returnByValue: true });
  // A constant that its script has not come to is there, and cannot be asked for.
  if (kind.exceptionDetails) refuse({ expected, found: words.notReached });
  if (kind.result.value !== 'function') {
    refuse({ expected, found: kind.result.value === 'undefined' ? words.noFunction : words.otherThanFunction });
  }
  const loops = record.loops.length;
  const answer = await Promise.race([
    session
      .send('Runtime.evaluate', {
        expression: `${name}(${written.join(', ')})`,
        awaitPromise: true,
        serializationOptions: { serialization: 'deep', maxDepth: MAX_DEPTH },
      })
      .catch((error: unknown) => {
        // What the watch has ended gives no answer.
        if (record.loops.length === loops) throw error;
      }),
    sleep(CALL_TIMEOUT, undefined, { ref: false }),
  ]);
  const call = words.call(name, written);
  const [loop] = record.loops.slice(loops);
  if (!answer || loop) refuse({ expected: words.callEnds(call), found: words.neverEnds, ...loop });
  if (answer.exceptionDetails) {
    const error = scriptErrorOf(answer.exceptionDetails as ExceptionEvent);
    const thrown = error?.message ?? answer.exceptionDetails.text;
    const found = /^(Uncaught )?\w*Error\b/.test(thrown) ? explainError(thrown).says : words.thrown(thrown);
    refuse({ expected: words.callWorks(call), found, ...error });
  }
  const { deepSerializedValue } = answer.result;
  return copyOf(deepSerializedValue as DeepValue | undefined);
}
