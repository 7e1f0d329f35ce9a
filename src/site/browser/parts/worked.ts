import { linesNamed } from '../../../course/lesson-part-lines.ts';
import { partActions as words } from '../../../words/parts.ts';
import { element as make } from '../element.ts';
import { button } from './make.ts';

/** Steps that show their lines: when pointed at, focused, or walked through with a button. */
export function startWorked(worked: HTMLElement): void {
  const lines = [...worked.querySelectorAll<HTMLElement>('pre .line')];
  const list = worked.querySelector('ol');
  const code = worked.querySelector('pre');
  if (!list || !code) return;
  const steps = [...list.children].filter((step) => step instanceof HTMLElement);
  let current = -1;
  const light = (index: number) => {
    const lit = linesNamed(steps[index]?.textContent ?? '');
    for (const [at, line] of lines.entries()) line.classList.toggle('is-lit', lit.includes(at + 1));
    for (const [at, step] of steps.entries()) step.classList.toggle('is-lit', at === index);
  };
  for (const [index, step] of steps.entries()) {
    step.addEventListener('pointerenter', () => light(index));
    step.addEventListener('pointerleave', () => light(current));
    step.addEventListener('click', () => go(index));
  }
  const says = make('div', { className: 'step-says', role: 'status' });
  const go = (index: number) => {
    current = index;
    light(index);
    const holds = [...(steps[index]?.childNodes ?? [])].map((node) => node.cloneNode(true));
    says.replaceChildren(make('strong', {}, words.step(index + 1, steps.length)), ' · ', ...holds);
    next.textContent = words.nextStep;
    const { activeElement } = document;
    next.disabled = index >= steps.length - 1;
    previous.disabled = index <= 0;
    // A button that goes out of use would keep the keys for itself.
    if (next.disabled && activeElement === next) previous.focus();
    if (previous.disabled && activeElement === previous) next.focus();
  };
  const previous = button(words.previousStep, () => go(current - 1), 'button-quiet');
  const next = button(words.firstStep, () => go(current + 1), 'button-quiet');
  previous.disabled = true;
  code.after(make('div', { className: 'steps-bar' }, make('div', { className: 'part-buttons' }, previous, next), says));
}
