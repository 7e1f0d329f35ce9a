import { comfortWords as words } from '../../words/site.ts';
import { COMFORT_CHOICES, type Comfort, type ComfortName, DEFAULT_COMFORT, formatComfort } from './comfort.ts';
import { writeCopies } from './comfort-copies.ts';
import style from './comfort-panel.css?inline';
import type { CourseStore } from './course-store.ts';
import { element } from './element.ts';
import { COMFORT } from './store-names.ts';
import { wearStyle } from './wear-style.ts';

export interface ComfortPanel {
  /** Shows a choice that was made elsewhere. */
  show(comfort: Comfort): void;
}

/**
 * Fills the « Confort de lecture » panel: groups of radio buttons, a way back to the default, a way out. What is chosen is
 * worn at once and kept; whether it will be remembered is said, aloud too.
 *
 * @param details `<details>` that holds its `<summary>` alone; it closes with Escape, and by a click beside it
 */
export function fillComfortPanel(
  details: HTMLDetailsElement,
  store: CourseStore,
  { comfort: first, wear }: { comfort: Comfort; wear: (comfort: Comfort) => void },
): ComfortPanel {
  let comfort = first;
  wearStyle(style);
  const form = element('form', { className: 'comfort-panel' });
  const status = element('p', { className: 'comfort-status' });
  status.setAttribute('role', 'status');
  const groups = (Object.keys(COMFORT_CHOICES) as ComfortName[]).map((name) => group(name));
  const reset = element('button', { type: 'reset', className: 'button-quiet' }, words.reset);
  const shut = element('button', { type: 'button', className: 'button-quiet' }, words.close);
  form.append(...groups, status, element('div', { className: 'comfort-ends' }, reset, shut));
  details.append(form);
  const show = (chosen: Comfort) => {
    comfort = chosen;
    for (const input of form.querySelectorAll('input'))
      input.checked = chosen[input.name as ComfortName] === input.value;
  };
  show(comfort);
  const choose = async (chosen: Comfort) => {
    wear(chosen);
    const text = formatComfort(chosen, Date.now());
    writeCopies(text);
    status.textContent = (await store.set(COMFORT, text)) ? words.kept : words.notKept;
  };
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) void choose({ ...comfort, [target.name]: target.value });
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    void choose(DEFAULT_COMFORT);
    // The letters are small again: what was under the eyes has moved.
    details.scrollIntoView({ block: 'nearest' });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  shut.addEventListener('click', () => close(details));
  closeFromAround(details);
  return { show };
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
