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
  const kind = await kindOf(session, name, expected);
  if (kind === 'undefined') refuse({ expected, found: words.noFunction });
  if (kind !== 'function') refuse({ expected, found: words.otherThanFunction });
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
  return copyOf(answer.result.deepSerializedValue as DeepValue | undefined);
}

/** What a variable of the learner's page holds now, as a copy. */
export async function variableIn({ session }: PageWatch, name: string): Promise<unknown> {
  const expected = words.variableNamed(name);
  const kind = await kindOf(session, name, expected);
  const serializationOptions = { serialization: 'deep', maxDepth: MAX_DEPTH } as const;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: name,
    serializationOptions,
  });
  // One that holds `undefined` is there all the same.
  if (kind === 'undefined' && exceptionDetails) refuse({ expected, found: words.noFunction });
  return copyOf(result.deepSerializedValue as DeepValue | undefined);
}

/** `typeof name`; refused where a script has stopped before it gave that name a value. */
async function kindOf(session: PageWatch['session'], name: string, expected: string): Promise<unknown> {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) throw new TypeError(`no name of a variable: ${name}`);
  const expression = `typeof ${name}`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  if (exceptionDetails) refuse({ expected, found: words.notReached });
  return result.value;
}
