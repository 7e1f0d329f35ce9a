import { comfortWords as words } from '../../words/site.ts';
import { COMFORT_CHOICES, type Comfort, type ComfortName } from './comfort.ts';
import { element } from './element.ts';

export interface ComfortPanel {
  /** Shows a choice that was made elsewhere. */
  show(comfort: Comfort): void;
  /** Says whether the choice will be remembered, aloud for who does not see. */
  sayKept(isKept: boolean): void;
}

/**
 * Fills the « Confort de lecture » panel: groups of radio buttons, a way back to the default, a way out.
 *
 * @param details `<details>` that holds its `<summary>` alone; it closes with Escape, and by a click beside it
 * @param onReset the reader wants the page as it was at first
 */
export function fillComfortPanel(
  details: HTMLDetailsElement,
  comfort: Comfort,
  { onChange, onReset }: { onChange: (name: ComfortName, value: string) => void; onReset: () => void },
): ComfortPanel {
  const form = element('form', { className: 'comfort-panel' });
  const status = element('p', { className: 'comfort-status' });
  status.setAttribute('role', 'status');
  const groups = (Object.keys(COMFORT_CHOICES) as ComfortName[]).map((name) => group(name));
  const reset = element('button', { type: 'reset', className: 'button-quiet' }, words.reset);
  const shut = element('button', { type: 'button', className: 'button-quiet' }, words.close);
  form.append(...groups, status, element('div', { className: 'comfort-ends' }, reset, shut));
  details.append(form);
  const show = (chosen: Comfort) => {
    for (const input of form.querySelectorAll('input'))
      input.checked = chosen[input.name as ComfortName] === input.value;
  };
  show(comfort);
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) onChange(target.name as ComfortName, target.value);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    onReset();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  shut.addEventListener('click', () => close(details));
  closeFromAround(details);
  return {
    show,
    sayKept: (isKept) => {
      status.textContent = isKept ? words.kept : words.notKept;
    },
  };
}

function group(name: ComfortName): HTMLElement {
  const { legend, choices } = words.groups[name];
  const fields = COMFORT_CHOICES[name].map((value) => {
    const input = element('input', { type: 'radio', name, value });
    const text = (choices as Record<string, string>)[value] ?? value;
    const label = element('label', {}, input, element('span', {}, text));
    label.dataset[name] = value;
    return label;
  });
  return element(
    'fieldset',
    {},
    element('legend', {}, legend),
    element('div', { className: 'comfort-row' }, ...fields),
  );
}

function closeFromAround(details: HTMLDetailsElement): void {
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    close(details);
  });
  document.addEventListener('click', ({ target }) => {
    if (details.open && target instanceof Node && !details.contains(target)) details.open = false;
  });
}

function close(details: HTMLDetailsElement): void {
  details.open = false;
  details.querySelector('summary')?.focus();
}
