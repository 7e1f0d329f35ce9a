/** What a key event tells, and where it was typed. */
export interface TypedKey {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
  defaultPrevented: boolean;
  /** Whether a field, a list of choices or an editor has the focus. */
  inField: boolean;
}

/** Whether a key asks for the search: `/` alone, even with Shift, which types it on a French keyboard. */
export function isSearchKey(typed: TypedKey): boolean {
  const { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented, inField } = typed;
  return key === '/' && !ctrlKey && !altKey && !metaKey && !isComposing && !defaultPrevented && !inField;
}

/**
 * `/` leads to the search field of the page, unless the reader turned it off in « Confort de lecture »; Escape empties the
 * field, then leaves it. Without a field nothing is done.
 */
export function startSearchShortcut(): void {
  const field = document.querySelector<HTMLInputElement>('search input[name="q"]');
  if (!field) return;
  field.setAttribute('aria-keyshortcuts', '/');
  document.addEventListener('keydown', (event) => {
    if (document.documentElement.dataset['shortcut'] === 'off') return;
    const { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented } = event;
    const inField = isField(event.target);
    if (!isSearchKey({ key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented, inField })) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (field.value === '') {
      field.blur();
      return;
    }
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const WITHOUT_TEXT = 'input:is([type="radio"], [type="checkbox"], [type="button"], [type="submit"], [type="reset"])';

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || (target.matches('input, textarea, select') && !target.matches(WITHOUT_TEXT));
}
