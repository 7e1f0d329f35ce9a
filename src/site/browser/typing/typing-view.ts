import { characterName, gestureWords, typingWords as words } from '../../../words/typing.ts';
import { element } from '../element.ts';
import { type Gesture, gestureOf, type Key } from './azerty.ts';
import { stepAt } from './training.ts';

/** « signe 3 sur 20 ». */
export function stepName(step: number): string {
  const { kind, rank, count } = stepAt(step);
  return words[kind](rank, count);
}

/** What a step shows. */
export interface Shown {
  step: number;
  wanted: string;
  /** What is typed of it already. */
  kept: string;
  /** Whether the key is shown. */
  showsKey: boolean;
  /** What is said of what was typed last. */
  said: string;
}

/** Shows a step: what to type, where, what came of the last key. @param place the training, whose parts have `data-part` */
export function showStep(place: HTMLElement, { step, wanted, kept, showsKey, said }: Shown): void {
  const part = (name: string) => place.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const next = wanted[kept.length] ?? '';
  const isAlone = wanted.length === 1;
  const askAll = stepAt(step).kind === 'word' ? words.askWord : words.askPiece;
  const gesture = gestureOf(next);
  const name = stepName(step);
  // A new element each time: the same sentence twice is read aloud twice.
  part('said')?.replaceChildren(...(said ? [element('span', {}, said)] : []));
  say(part('step'), name.charAt(0).toUpperCase() + name.slice(1));
  say(part('ask'), isAlone ? words.askSign(characterName(next)) : askAll);
  say(part('now'), isAlone ? '' : words.now(characterName(next)));
  say(part('how'), showsKey && gesture ? gestureWords(gesture.key.name, gesture.held, gesture.before?.name) : '');
  part('wanted')?.replaceChildren(
    element('span', { className: 'typing-done' }, kept),
    element('span', { className: 'typing-next' }, next === ' ' ? '\u00a0' : next),
    wanted.slice(kept.length + 1),
  );
  part('caps')?.replaceChildren(...(showsKey && gesture ? caps(gesture, next) : []));
  markKeys(showsKey ? gesture : undefined);
}

/** Only what changes is written, and so read aloud. */
function say(place: HTMLElement | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}

function caps({ key, held, before }: Gesture, sign: string): (Node | string)[] {
  const pressed = cap(key, sign);
  if (before) return [cap(before, before.name), ` ${words.nextKey} `, pressed];
  return held ? [element('span', { className: 'cap cap-held' }, held), ' + ', pressed] : [pressed];
}

function cap({ name, legends }: Key, sign: string): HTMLElement {
  if (legends.length < 2)
    return element('span', { className: 'cap cap-held' }, legends[0] ?? (name.trim() || words.space));
  const signs = legends.map((legend, rank) =>
    element('span', { className: `cap-sign cap-${rank}${legend === sign ? ' cap-now' : ''}` }, legend),
  );
  return element('span', { className: 'cap' }, ...signs);
}

/** On the map of the keyboard. */
function markKeys(gesture: Gesture | undefined): void {
  for (const key of document.querySelectorAll<SVGElement>('[data-key]')) {
    const name = key.dataset['key'];
    const isPressed = gesture !== undefined && (name === gesture.key.name || name === gesture.before?.name);
    key.classList.toggle('key-pressed', isPressed);
    key.classList.toggle('key-held', !isPressed && gesture?.held !== undefined && name === gesture.held);
  }
}
