/** What a key event tells. */
export type TypedKey = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'defaultPrevented'
>;

/**
 * Whether a key asks for the search: `/` alone, even with Shift, which types it on a French keyboard.
 *
 * @param inField whether a field, a list of choices or an editor has the focus
 */
export function isSearchKey(typed: TypedKey, inField: boolean): boolean {
  const { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented } = typed;
  return key === '/' && !(ctrlKey || altKey || metaKey || isComposing || defaultPrevented || inField);
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
    if (!isSearchKey(event, isField(event.target))) return;
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
