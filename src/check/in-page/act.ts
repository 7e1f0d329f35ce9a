import { getAriaDisabled, isElementVisible } from 'ivya/utils';

/** What a person does with an element: throws, in the words of Playwright's log, where that cannot be done. */
type Act = (element: HTMLElement, value: string) => unknown;

/** Said where a page cannot act as a person would: see `locator.ts`. */
export const NOT_HERE = 'not here';

const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Fields whose value is no text that is typed. */
const NO_TEXT = /^(checkbox|radio|file|image|submit|button|reset|hidden)$/;

export const ACTS: Record<string, Act> = {
  click: (element) => {
    const target = reach(element);
    return element instanceof HTMLOptionElement ? NOT_HERE : press(target);
  },
  fill: (element, value) => {
    const field = element instanceof HTMLLabelElement && element.control ? element.control : element;
    if (!isField(field) && !field.isContentEditable) throw new Error('Element is not an <input>, cannot be filled');
    if (isField(field) && NO_TEXT.test(field.type)) throw new Error(`Input of type "${field.type}" cannot be filled`);
    ready(field);
    if (isField(field) && field.readOnly) throw new Error('element is not editable');
    field.focus();
    if (isField(field)) setValue(field, value);
    else field.textContent = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: value }));
    if (isField(field)) field.dispatchEvent(new Event('change', { bubbles: true }));
  },
  press: (element, key) => {
    element.focus();
    return pressKey(element, key);
  },
  check: (element) => setChecked(element, true),
  uncheck: (element) => setChecked(element, false),
  selectOption: (element, wanted) => {
    const list = element instanceof HTMLLabelElement && element.control ? element.control : element;
    if (!(list instanceof HTMLSelectElement)) throw new Error('Element is not a <select> element');
    ready(list);
    const option = [...list.options].find(({ value, label }) => value === wanted || label.trim() === wanted);
    if (!option) throw new Error('did not find some options');
    list.focus();
    list.value = option.value;
    option.selected = true;
    list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    list.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

function setChecked(element: HTMLElement, wanted: boolean): void {
  const box = element instanceof HTMLLabelElement && element.control ? element.control : element;
  if (!(box instanceof HTMLInputElement) || !/^(checkbox|radio)$/.test(box.type))
    throw new Error('Not a checkbox or radio button');
  if (box.checked === wanted) return;
  press(reach(box));
  if (box.checked !== wanted) throw new Error('Clicking the checkbox did not change its state');
}

/** @throws unless it is seen and enabled */
function ready(element: HTMLElement): void {
  if (!isElementVisible(element)) throw new Error('element is not visible');
  if (getAriaDisabled(element)) throw new Error('element is not enabled');
}

/** What is under the pointer at its middle. @throws unless that is the element, or in it */
function reach(element: HTMLElement): HTMLElement {
  ready(element);
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const hit = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  const isLabel = hit?.closest('label')?.control === element;
  if (!(hit instanceof Element) || !(element.contains(hit) || isLabel))
    throw new Error('another element intercepts pointer events');
  return hit as HTMLElement;
}

function press(target: HTMLElement): void {
  const told = { bubbles: true, cancelable: true, composed: true, view: window, button: 0, detail: 1 };
  const { left, top, width, height } = target.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const pointer = { ...told, ...at, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  target.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  if (target.dispatchEvent(new MouseEvent('mousedown', { ...told, ...at, buttons: 1 }))) focusAround(target);
  target.dispatchEvent(new PointerEvent('pointerup', pointer));
  target.dispatchEvent(new MouseEvent('mouseup', { ...told, ...at }));
  const goesOn = target.dispatchEvent(new MouseEvent('click', { ...told, ...at }));
  // As a browser does, whatever it thinks of a click that no person made.
  const control = target.closest('label')?.control;
  if (goesOn && control && document.activeElement !== control) control.focus();
}

function focusAround(target: HTMLElement): void {
  const focusable = target.closest<HTMLElement>('a[href], button, input, select, textarea, [tabindex], summary');
  if (focusable) focusable.focus();
  else (document.activeElement as HTMLElement | null)?.blur?.();
}

/** The keys that checks send most; any other is for a driven browser. */
function pressKey(element: HTMLElement, key: string): unknown {
  const isSpace = key === ' ' || key === 'Space';
  if (!/^(Enter|Escape|Space| )$/.test(key)) return NOT_HERE;
  const told = {
    key: isSpace ? ' ' : key,
    code: isSpace ? 'Space' : key,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const goesOn = element.dispatchEvent(new KeyboardEvent('keydown', told));
  const isButton = element.matches('button, summary, [type="submit"], [type="button"], [type="reset"]');
  const isBox = element.matches('[type="checkbox"], [type="radio"]');
  if (goesOn && key === 'Enter' && (isButton || element.matches('a[href]'))) element.click();
  if (goesOn && key === 'Enter' && !isButton && element instanceof HTMLInputElement) submitFrom(element);
  if (goesOn && isSpace && isField(element) && !isBox && !isButton) return NOT_HERE;
  const isReleased = element.dispatchEvent(new KeyboardEvent('keyup', told));
  if (goesOn && isReleased && isSpace && (isButton || isBox)) element.click();
  return undefined;
}

/** As Enter does in a field: by the button of the form, where it has one. */
function submitFrom({ form }: HTMLInputElement): void {
  const button = form?.querySelector<HTMLElement>('button:not([type]), [type="submit"], [type="image"]');
  if (button) button.click();
  else form?.requestSubmit();
}

/** Beneath what a library may have put over the property. */
function setValue(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
}
