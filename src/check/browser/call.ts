import type { Work } from '../../course/work.ts';
import { checkWords as words } from '../../words/check.ts';
import { codeOf } from '../explain/code-of.ts';
import { explainError } from '../explain/explain-error.ts';
import { nearName } from '../explain/near-name.ts';
import { literal } from '../literal.ts';
import { sleep } from '../sleep.ts';
import { type Refusal, refuse } from '../vocabulary.ts';
import { copyOf } from './copy-of.ts';
import type { Stage } from './native.ts';

/** How long a function that gives a promise may take, ms. */
const CALL_TIMEOUT = 5000;

/**
 * Calls a function of the learner's page by its name; its values travel as copies, out of reach of what the page has
 * done to its own objects.
 */
export async function callIn(stage: Stage, name: string, args: readonly unknown[], work: Work): Promise<unknown> {
  const { record } = stage.watch;
  const written = args.map(literal);
  const expected = words.functionNamed(name);
  const kind = await kindOf(stage, name, expected);
  if (kind === 'undefined') refuse({ expected, ...(await missingFunction(name, work)) });
  if (kind !== 'function') refuse({ expected, found: words.otherThanFunction });
  const loops = record.loops.length;
  const answer = await Promise.race([
    stage.evaluate(`${name}(${written.join(', ')})`).catch((error: unknown) => {
      // What the watch has ended gives no answer.
      if (record.loops.length === loops) throw error;
    }),
    sleep(CALL_TIMEOUT, { ref: false }),
  ]);
  const call = words.call(name, written);
  const [loop] = record.loops.slice(loops);
  if (!answer || loop) refuse({ expected: words.callEnds(call), found: words.neverEnds, ...loop });
  const { value, thrown, error } = answer;
  if (thrown) {
    const isError = /^(Uncaught )?\w*Error\b/.test(thrown);
    const { says, look } = explainError(thrown, codeOf(work, error));
    refuse({
      expected: words.callWorks(call),
      ...(isError ? { found: says, hint: look } : { found: words.thrown(thrown) }),
      ...error,
    });
  }
  return copyOf(value);
}

/** Why a function is not there, as its script is written: not read at all, inside another one, of another name. */
async function missingFunction(name: string, work: Work): Promise<Pick<Refusal, 'found' | 'hint' | 'file' | 'line'>> {
  const { functionsOf } = await import('../source/functions-of.ts');
  const { isRead, functions } = functionsOf(work);
  const isWritten = codeOf(work).declared.includes(name);
  if (!isRead && isWritten) return { found: words.notRead, hint: words.notReadHint };
  const inside = functions.find((it) => it.name === name && it.inFunction !== undefined);
  if (inside?.inFunction) {
    const { file, line } = inside;
    return { found: words.insideFunction(inside.inFunction), hint: words.insideFunctionHint, file, line };
  }
  if (isWritten && !functions.some((it) => it.name === name)) return { found: words.notLinked };
  const near = nearName(
    name,
    functions.map((it) => it.name),
  );
  return near === undefined
    ? { found: words.noFunction }
    : { found: words.nearFunction(near), hint: words.nearFunctionHint };
}

/** What a variable of the learner's page holds now, as a copy. */
export async function variableIn(stage: Stage, name: string): Promise<unknown> {
  const expected = words.variableNamed(name);
  const kind = await kindOf(stage, name, expected);
  // In a list: a promise that it holds is not waited for.
  const { value, thrown } = await stage.evaluate(`[${name}]`);
  // One that holds `undefined` is there all the same.
  if (kind === 'undefined' && thrown) refuse({ expected, found: words.noFunction });
  return (copyOf(value) as unknown[] | undefined)?.[0];
}

/** `typeof name`; refused where a script has stopped before it gave that name a value. */
async function kindOf(stage: Stage, name: string, expected: string): Promise<unknown> {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) throw new TypeError(`no name of a variable: ${name}`);
  const { value, thrown } = await stage.evaluate(`typeof ${name}`);
  if (thrown) refuse({ expected, found: words.notReached });
  return copyOf(value);
}
