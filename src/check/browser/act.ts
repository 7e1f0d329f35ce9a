import { checkWords as words } from '../../words/check.ts';
import { type Refusal, refuse } from '../vocabulary.ts';
import { linesOf, styleOf } from './elements.ts';
import type { Access } from './facade.ts';
import { type Native, NeedsBrowser, type Stage } from './native.ts';
import { TOO_MANY } from './page-record.ts';
import { BUSY_TIMEOUT, isBusy, patiently } from './patience.ts';

/** How long an element may take to be there, then to be ready, ms. */
const FIND_TIMEOUT = 400;
const READY_TIMEOUT = 1000;

/**
 * Thrown where nobody knows how much of an action the page got: time was up in the middle of it, or the page was held
 * still meanwhile. The check is run again from its start, on a fresh page, in no hurry.
 */
export class CutShort extends Error {}

/** What Playwright does with an element. @param options.force where it is, ready or not */
export type Action = (options: { timeout: number; force?: boolean }) => Promise<unknown>;

interface Said {
  looked: string | undefined;
  choice: string | undefined;
}

/**
 * An action that cannot be done is a fault of the work, said as such: nothing there, several, covered.
 *
 * @param said what it is done to, in words, and the choice of a list, where that is the action
 */
export async function actOn(native: Native, action: Action, access: Access, said: Said): Promise<void> {
  try {
    await wholly(access, () => patientlyActOn(native, action, access.unhurried));
  } catch (error) {
    if (error instanceof NeedsBrowser || error instanceof CutShort) throw error;
    if (BEGUN.test(String(error))) {
      if (!access.unhurried && !isDone(String(error)) && !isHeld(access.stage.watch)) throw new CutShort();
      // The page did get it: what it then does is for the check to judge.
      return;
    }
    refuse(await refusalOf(native, String(error), said));
  }
}

/** Does something to a page, until all that came of it is in the record. @throws CutShort */
export async function wholly({ stage: { watch }, unhurried }: Access, act: () => Promise<unknown>): Promise<void> {
  const before = watch.record.holds;
  try {
    await act();
  } finally {
    // What holds the page may be on its way into the record.
    await watch.settle();
  }
  if (watch.record.holds > before && !unhurried && !isHeld(watch)) throw new CutShort();
}

/** In the log of an action that reached the page, whole or not. */
const BEGUN = /performing \w+ action/;

function isDone(log: string): boolean {
  return /\w+ action done/.test(log);
}

/** The page itself is why an action did not end. */
function isHeld({ record }: Stage['watch']): boolean {
  return record.loops.length > 0 || record.dialogs > TOO_MANY || record.crashed || record.closed;
}

async function refusalOf(native: Native, error: string, { looked, choice }: Said): Promise<Refusal> {
  const count = await native.count().catch(() => 0);
  const lines = await linesOf(native);
  const [line] = lines;
  if (count !== 1)
    return {
      expected: (count === 0 ? looked : undefined) ?? words.oneElement,
      found: words.elements(count, lines),
      line,
    };
  if (choice !== undefined && /did not find some options/.test(error))
    return { expected: words.choice(choice), found: words.noChoice, line };
  const [, cause] = CAUSES.find(([pattern]) => pattern.test(error)) ?? [];
  const found = cause === words.covered ? await coverOf(native) : (cause ?? (await stateOf(native)));
  return { expected: words.reachable, found, line };
}

/** What of an element explains that nothing could be done with it, where the log says nothing. */
async function stateOf(native: Native): Promise<string> {
  const is = (state: Promise<boolean>) => state.catch(() => false);
  if (await is(native.isHidden())) return words.hidden;
  return (await is(native.isDisabled({ timeout: READY_TIMEOUT }))) ? words.disabled : words.unreachable;
}

/** What is under the pointer in its place is another element, or the page itself where it lets clicks through. */
async function coverOf(native: Native): Promise<string> {
  const pointer = await styleOf(native, 'pointer-events').catch(() => '');
  return pointer === 'none' ? words.clickedThrough : words.covered;
}

/** Why Playwright could not act, as its log says it, the last word first. */
const CAUSES: readonly [RegExp, string][] = [
  [/intercepts pointer events/, words.covered],
  [/element is not enabled/, words.disabled],
  [/element is not visible/, words.hidden],
  [/element is not editable/, words.readOnly],
  [/is not an <input>|cannot be filled/, words.notWritable],
  [/Not a checkbox or radio button/, words.notCheckable],
  [/is not a <select> element/, words.notSelectable],
  [/did not find some options/, words.noChoice],
];

async function patientlyActOn(native: Native, action: Action, unhurried: boolean): Promise<void> {
  await patiently(FIND_TIMEOUT, async () => {
    if ((await native.count()) === 0) throw new Error('no element');
  });
  // An action that was begun is not begun again: on a busy machine it gets its time at once.
  const ready = unhurried || (await isBusy(native)) ? BUSY_TIMEOUT : READY_TIMEOUT;
  try {
    await steadily(action, ready);
  } catch (error) {
    const text = String(error);
    if (BEGUN.test(text) || /strict mode violation/.test(text)) throw error;
    // It had all the time there is.
    if (ready === BUSY_TIMEOUT) throw error;
    // Without a cause that the learner can see, time was short.
    if (CAUSES.some(([pattern]) => pattern.test(text)) && !(await isBusy(native))) throw error;
    await steadily(action, BUSY_TIMEOUT);
  }
}

/** An element that moves without an end is never still: it is acted on where it is. */
async function steadily(action: Action, timeout: number): Promise<void> {
  try {
    await action({ timeout });
  } catch (error) {
    if (!/element is not stable/.test(String(error))) throw error;
    await action({ timeout, force: true });
  }
}
